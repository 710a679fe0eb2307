package chengbao.submission.web;

import chengbao.look.Crumb;
import chengbao.look.Problem;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/// Whether the round wants corrections reviewed by the whole chain.
///
/// @param wanted as it is now
record RoundCorrectionsPage(
    String id,
    long version,
    List<Crumb> crumbs,
    String roundTitle,
    boolean wanted,
    String reason,
    List<Problem> problems,
    UUID command)
    implements TemplateInstance {}
