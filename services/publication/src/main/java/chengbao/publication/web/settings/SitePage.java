package chengbao.publication.web.settings;

import chengbao.look.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// How a site publishes.
///
/// @param rule of its index numbers, as submission announced it
/// @param form as set, or as typed before a refusal
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SitePage(
    String name,
    String domain,
    String rule,
    SiteForm form,
    long version,
    boolean saved,
    List<Problem> problems,
    String command)
    implements TemplateInstance {}
