package chengbao.publication.web;

import chengbao.look.Portal;
import chengbao.publication.domain.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the pages of a site say of it: what its units announced, and what an administrator has set.
@ApplicationScoped
public class Portals {

  private static final String NOT_KNOWN = "—";

  private final PortalSettings settings;
  private final String base;

  Portals(PortalSettings settings, @ConfigProperty(name = "chengbao.address.portal") String base) {
    this.settings = settings;
    this.base = base;
  }

  /// What is not known of a site is a dash.
  public Portal portal(Site site) {
    Optional<PortalSettings.Foot> foot = Optional.ofNullable(settings.foot().get(site.id()));
    PortalSettings.Column column = settings.column();
    return new Portal(
        site.name(),
        site.domain(),
        site.identificationCode(),
        base(site),
        new Portal.Column(column.name(), column.description(), column.keywords(), column.type()),
        new Portal.Foot(
            foot.map(PortalSettings.Foot::host).orElse(site.name()),
            foot.map(PortalSettings.Foot::contact).orElse(NOT_KNOWN),
            foot.map(PortalSettings.Foot::filing).orElse(NOT_KNOWN),
            foot.map(PortalSettings.Foot::policeFiling).orElse(NOT_KNOWN),
            site.address(),
            foot.flatMap(PortalSettings.Foot::faults).orElse(null),
            foot.flatMap(PortalSettings.Foot::mailbox).orElse(null)));
  }

  /// Where the site stands for readers, without a slash at the end.
  public String base(Site site) {
    return Optional.ofNullable(settings.foot().get(site.id()))
        .flatMap(PortalSettings.Foot::base)
        .orElse(base)
        .replaceAll("/+$", "");
  }
}
