package claimline.model;

/**
 * One piece of a story. Whatever carries a whole story, a file or a database, carries it as these, one after the other:
 * a heading, then the sources, events, questions, claims, verdicts, rates and dismissals, so that no story has to fit
 * into memory.
 */
public sealed interface StoryElement
        permits Heading, Source, SourceText, Event, Question, Claim, Verdict, ReferenceRate, Dismissal {}
