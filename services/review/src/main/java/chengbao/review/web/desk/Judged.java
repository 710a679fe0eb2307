package chengbao.review.web.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The choices beside 情况说明 as the form sends them.
public final class Judged {
  private static final String ACCEPTED = "accepted:";
  private static final String DECLINED = "declined:";

  private Judged() {}

  /// One of the three choices.
  ///
  /// @param key `accepted`, `declined` or `open`
  record Choice(String key, String value, boolean chosen) {}

  /// Finding to whether it is accepted; what nobody chose is not in it.
  public static Map<String, Boolean> of(@Nullable List<String> sent) {
    Map<String, Boolean> judged = new HashMap<>();
    for (String one : sent == null ? List.<String>of() : sent) {
      if (one.startsWith(ACCEPTED)) {
        judged.put(one.substring(ACCEPTED.length()), true);
      } else if (one.startsWith(DECLINED)) {
        judged.put(one.substring(DECLINED.length()), false);
      }
    }
    return judged;
  }

  static List<Choice> choices(String finding, @Nullable Boolean now) {
    return List.of(
        new Choice("open", "", now == null),
        new Choice("accepted", ACCEPTED + finding, Boolean.TRUE.equals(now)),
        new Choice("declined", DECLINED + finding, Boolean.FALSE.equals(now)));
  }
}
