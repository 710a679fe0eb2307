package chengbao.door.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The events that wait for an operator.
///
/// @param released what came of the last release: `yes` or `still-held`
@CheckedTemplate(basePath = "operator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HeldEventsPage(List<Held> held, @Nullable String released) implements TemplateInstance {}
