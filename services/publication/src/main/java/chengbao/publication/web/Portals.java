package chengbao.publication.web;

import chengbao.look.Portal;
import chengbao.publication.domain.IndexNumberRule;
import chengbao.publication.domain.Site;
import chengbao.publication.domain.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which site a reader stands on, and what its pages say of it. One portal may serve the sites of
/// several districts, each under its domain.
@ApplicationScoped
class Portals {

  private static final String NOT_KNOWN = "—";

  private final Sites sites;
  private final PortalSettings settings;

  Portals(Sites sites, PortalSettings settings) {
    this.sites = sites;
    this.settings = settings;
  }

  /// The site with this domain; else the one set; before any was announced, an empty one.
  Site atHost(@Nullable String host) {
    return sites.all().stream()
        .filter(site -> site.domain().equals(host))
        .findFirst()
        .or(() -> sites.find(settings.site()))
        .orElseGet(this::unannounced);
  }

  /// All sites as they stand.
  List<Site> all() {
    return sites.all();
  }

  /// The site of a report.
  Site named(String id) {
    return sites.find(id).orElseGet(this::unannounced);
  }

  Portal portal(Site site) {
    Optional<PortalSettings.Foot> foot = Optional.ofNullable(settings.foot().get(site.id()));
    PortalSettings.Column column = settings.column();
    return new Portal(
        site.name(),
        site.domain(),
        site.identificationCode(),
        new Portal.Column(column.name(), column.description(), column.keywords(), column.type()),
        foot.map(PortalSettings.Foot::host).orElse(site.name()),
        foot.map(PortalSettings.Foot::contact).orElse(NOT_KNOWN),
        foot.map(PortalSettings.Foot::filing).orElse(NOT_KNOWN),
        foot.map(PortalSettings.Foot::policeFiling).orElse(NOT_KNOWN),
        site.address());
  }

  private Site unannounced() {
    return new Site(
        settings.site(),
        settings.name(),
        NOT_KNOWN,
        NOT_KNOWN,
        IndexNumberRule.USUAL,
        NOT_KNOWN,
        true);
  }
}
