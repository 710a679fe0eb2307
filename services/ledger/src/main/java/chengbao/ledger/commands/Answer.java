package chengbao.ledger.commands;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was answered to a command: enough to say exactly the same again.
///
/// @param headers only those that belong to the answer, such as `Location` and `ETag`
public record Answer(int status, Map<String, String> headers, @Nullable String body) {
  public Answer {
    headers = Map.copyOf(headers);
  }
}
