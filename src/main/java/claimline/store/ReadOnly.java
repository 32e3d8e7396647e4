package claimline.store;

import claimline.model.Message;

/** Why a project file is open for reading only. */
enum ReadOnly {
    WINDOW("store.readOnly.window"),
    FILE("store.readOnly.file"),
    FOLDER("store.readOnly.folder");

    private final String key;

    ReadOnly(String key) {
        this.key = key;
    }

    Message message() {
        return Message.of(key);
    }
}
