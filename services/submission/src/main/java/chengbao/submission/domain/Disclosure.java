package chengbao.submission.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 公开属性, with the reason that the two closed kinds need.
public record Disclosure(Kind kind, @Nullable String reason) {

  /// The three kinds; the code is what is stored and announced.
  public enum Kind {
    ACTIVE("active"),
    ON_REQUEST("on-request"),
    NONE("none");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
  }

  public Disclosure {
    if (kind != Kind.ACTIVE && (reason == null || reason.isBlank())) {
      throw new Refused(Refusal.DISCLOSURE_REASON_MISSING, Map.of("disclosure", kind.code()));
    }
  }
}
