package chengbao.look;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who looks at the page, as far as the frame shows it. The door provides it for each request as
/// the one bean of this type; without a door everybody is a stranger.
@TemplateData
public interface Visitor {

  /// The language of the page, `zh-CN` or `en`.
  String language();

  /// Path and query of this page, so that a switch can come back to it.
  String place();

  /// The name of the person who is signed in, or null for a stranger.
  @Nullable String name();

  /// The appointment the person works under on this page.
  @Nullable Seat seat();

  /// Every appointment of the person, the one in use among them.
  List<Seat> seats();

  /// Time of the demonstration, already written out, or null when the clock is the real one.
  @Nullable String demonstrationTime();

  /// Where the person's 待办与通知 are, or null for a stranger.
  default @Nullable Inbox inbox() {
    return null;
  }

  /// @param unread how many are not read yet; 0 as well where this service cannot know
  @TemplateData
  record Inbox(String address, int unread) {}

  /// One appointment as the frame shows it: 审核人, 安澜区司法局.
  @TemplateData
  record Seat(String id, String unit, String position) {}
}
