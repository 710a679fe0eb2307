package chengbao.publication.web.reports;

import chengbao.look.Display;
import chengbao.publication.domain.Site;
import chengbao.publication.web.Around;
import chengbao.publication.web.Portals;
import chengbao.publication.web.TraditionalPage;
import chengbao.publication.web.serving.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which frame the pages of a site have now: the mark of a specimen page. When a new release draws
/// pages otherwise, the mark is another one, and each page is drawn anew when somebody asks for it.
@ApplicationScoped
class Frames {

  private static final int MOST = 10_000;

  private final Portals portals;
  private final Map<Asked, String> marks = new ConcurrentHashMap<>();

  Frames(Portals portals) {
    this.portals = portals;
  }

  private record Asked(Site site, Display display) {}

  String mark(Site site, Display display) {
    if (marks.size() > MOST) {
      marks.clear();
    }
    return marks.computeIfAbsent(new Asked(site, display), this::drawn);
  }

  private String drawn(Asked asked) {
    Around around = new Around(portals.portal(asked.site()), asked.display(), "/");
    String html = Specimen.page(around).setLocale(asked.display().language()).render();
    return Page.of(200, asked.display().traditional() ? TraditionalPage.of(html) : html).tag();
  }
}
