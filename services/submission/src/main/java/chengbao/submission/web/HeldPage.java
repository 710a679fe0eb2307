package chengbao.submission.web;

import chengbao.submission.HeldFact;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Events that wait for an operator.
///
/// @param wentOn how many went on after the last release; absent when none was asked for
record HeldPage(List<HeldFact> facts, @Nullable Integer wentOn) implements TemplateInstance {}
