package chengbao.ledger.forms;

import java.util.List;
import java.util.Map;

/// A form as it was sent.
///
/// @param action the address it was sent to
/// @param fields names and values in the order of the page
public record KeptForm(String action, List<Map.Entry<String, String>> fields) {
  public KeptForm {
    fields = List.copyOf(fields);
  }
}
