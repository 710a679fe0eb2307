package chengbao.publication.web.serving;

import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.Site;
import chengbao.publication.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// All sites as they stand, in memory: each request has to know on which one it is.
@ApplicationScoped
public class SitesAtHand {

  private static final String NOT_KNOWN = "—";

  private final Sites sites;
  private final Site unannounced;
  private volatile List<Site> all = List.of();

  /// @param id the site that answers where none has the domain of the request
  /// @param name what it is called as long as no site was announced
  SitesAtHand(
      Sites sites,
      @ConfigProperty(name = "chengbao.portal.site") String id,
      @ConfigProperty(name = "chengbao.portal.name") String name) {
    this.sites = sites;
    this.unannounced =
        new Site(id, name, NOT_KNOWN, NOT_KNOWN, IndexNumberRule.USUAL, NOT_KNOWN, true);
  }

  @ActivateRequestContext
  void readAgain() {
    all = List.copyOf(sites.all());
  }

  /// All of them, in a stable order.
  public List<Site> all() {
    return all;
  }

  /// The site with this id; before it was announced, an empty one.
  public Site named(String id) {
    return all.stream().filter(site -> site.id().equals(id)).findFirst().orElse(unannounced);
  }

  /// The site with this domain; else the one set.
  public Site at(@Nullable String host) {
    for (Site site : all) {
      if (site.domain().equals(host)) {
        return site;
      }
    }
    return named(unannounced.id());
  }
}
