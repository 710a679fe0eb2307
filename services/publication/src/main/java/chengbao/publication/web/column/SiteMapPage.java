package chengbao.publication.web.column;

import chengbao.publication.PublicEditions.Year;
import chengbao.publication.web.Around;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// 站点地图 for people; programs read `/sitemap.xml`.
@CheckedTemplate(basePath = "portal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SiteMapPage(Around around, List<Year> years, List<HomePage.Kind> kinds)
    implements TemplateInstance {}
