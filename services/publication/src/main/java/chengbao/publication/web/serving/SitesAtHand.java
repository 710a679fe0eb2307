package chengbao.publication.web.serving;

import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.MovedAddresses;
import chengbao.publication.domain.Site;
import chengbao.publication.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// All sites as they stand, in memory: each request has to know on which one it is.
@ApplicationScoped
public class SitesAtHand {

  private static final String NOT_KNOWN = "—";

  private final Sites sites;
  private final MovedAddresses moved;
  private final Site unannounced;
  private volatile List<Site> all = List.of();
  private volatile Map<String, String> former = Map.of();

  /// @param id the site that answers where none has the domain of the request
  /// @param name what it is called as long as no site was announced
  SitesAtHand(
      Sites sites,
      MovedAddresses moved,
      @ConfigProperty(name = "chengbao.portal.site") String id,
      @ConfigProperty(name = "chengbao.portal.name") String name) {
    this.sites = sites;
    this.moved = moved;
    this.unannounced =
        new Site(id, name, NOT_KNOWN, NOT_KNOWN, IndexNumberRule.USUAL, NOT_KNOWN, true);
  }

  @ActivateRequestContext
  void readAgain() {
    former = Map.copyOf(moved.formerDomains());
    all = List.copyOf(sites.all());
  }

  /// The site that had this domain once and has another one now.
  public Optional<Site> movedFrom(@Nullable String host) {
    String site = host == null ? null : former.get(host);
    return site == null || all.stream().anyMatch(one -> one.domain().equals(host))
        ? Optional.empty()
        : all.stream().filter(one -> one.id().equals(site)).findFirst();
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
