package chengbao.submission.web.told;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 待办与通知, a page of it.
///
/// @param shown `open`, `unread` or `all`
/// @param none the key of the words for an empty list
/// @param allRead everything was just marked as read
@CheckedTemplate(basePath = "told")
record NoticesPage(
    String shown,
    String none,
    int open,
    int unread,
    List<Line> lines,
    @Nullable String newer,
    @Nullable String older,
    boolean allRead,
    UUID command)
    implements TemplateInstance {

  /// @param reason what was written with it, shown inside the system only
  /// @param onBehalfOf whose work it is, for a delegate
  record Line(
      String id,
      String sentence,
      @Nullable String reason,
      @Nullable String onBehalfOf,
      Instant at,
      boolean toDo,
      boolean open,
      boolean unread,
      @Nullable Settlement settlement) {}

  /// @param by empty when a service did it by itself
  record Settlement(String by, String what, Instant at) {}
}
