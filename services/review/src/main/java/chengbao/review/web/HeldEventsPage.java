package chengbao.review.web;

import chengbao.review.HeldEvents.Held;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The events that wait for an operator.
///
/// @param released what came of the last release: `yes` or `still-held`
@CheckedTemplate(basePath = "review", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HeldEventsPage(List<Row> held, @Nullable String released) implements TemplateInstance {

  static HeldEventsPage of(List<Held> held, @Nullable String released) {
    return new HeldEventsPage(held.stream().map(Row::new).toList(), released);
  }

  /// A held event with what can be done about it.
  record Row(Held event) {
    public String reasonKey() {
      return "held_" + event.reason().replace('-', '_');
    }

    /// The others go on by themselves.
    public boolean releasable() {
      return event.reason().equals("unknown-major") || event.reason().equals("not-applied");
    }

    public String releaseAddress() {
      return "/held-events/" + event.id() + "/release";
    }
  }
}
