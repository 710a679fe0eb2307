package chengbao.publication.web.circulars;

import chengbao.look.Problem;
import chengbao.publication.PublicRounds.Round;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The office's rounds and their circulars (通报).
///
/// @param typed the round for which a number was typed that did not do, empty for none
/// @param number what was typed
/// @param command names the announcement, with the round
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CircularsPage(
    List<Round> rounds, String typed, String number, List<Problem> problems, String command)
    implements TemplateInstance {}
