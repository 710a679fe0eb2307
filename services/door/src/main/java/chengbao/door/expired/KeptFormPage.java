package chengbao.door.expired;

import chengbao.ledger.forms.KeptForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.regex.Pattern;

/// A form that came after the login had expired: one press sends it again.
///
/// @param action where it goes
/// @param hidden numbers, choices and buttons, sent along unseen
/// @param texts whatever somebody has written, to be looked at and changed
@CheckedTemplate(basePath = "expired", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeptFormPage(String action, List<Field> hidden, List<Field> texts)
    implements TemplateInstance {

  /// One field of the form.
  record Field(String name, String value) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NOT_WRITTEN = Pattern.compile("[\\p{ASCII}&&[^\\s]]{0,60}");
    private static final int LONG = 60;

    /// Nobody writes a single word without a Chinese character, or an id.
    boolean isText() {
      return !NOT_WRITTEN.matcher(ID.matcher(value).replaceAll("").strip()).matches();
    }

    /// Lines of the box it is shown in.
    public int rows() {
      return value.length() > LONG || value.contains("\n") ? 10 : 2;
    }
  }

  static KeptFormPage of(KeptForm form) {
    List<Field> fields =
        form.fields().stream().map(field -> new Field(field.getKey(), field.getValue())).toList();
    return new KeptFormPage(
        form.action(),
        fields.stream().filter(field -> !field.isText()).toList(),
        fields.stream().filter(Field::isText).toList());
  }
}
