package travaux.ui.record;

import travaux.ui.support.Messages;

/** A language by its name; where the register names none, the mark of what is not known. */
final class LanguageCell extends WordCell {

    @Override
    protected void updateItem(String value, boolean empty) {
        super.updateItem(value, empty);
        boolean unknown = !empty && value != null && value.isEmpty();
        getStyleClass().remove("not-known");
        setAccessibleText(null);
        if (unknown) {
            setText("?");
            getStyleClass().add("not-known");
            setAccessibleText(Messages.text("status.language.unknown"));
        }
    }
}
