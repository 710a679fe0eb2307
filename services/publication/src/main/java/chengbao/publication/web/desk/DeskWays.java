package chengbao.publication.web.desk;

import chengbao.publication.domain.OuterLooks;
import chengbao.publication.domain.Publisher;
import chengbao.publication.domain.SiteSettings;
import chengbao.publication.domain.Units;
import chengbao.publication.web.AtDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/// Which rooms of the desk the officer of this request has business in:
/// `{inject:deskWays.elsewhere}`.
@Named("deskWays")
@RequestScoped
class DeskWays {

  private final AtDesk atDesk;
  private final Units units;
  private final SiteSettings settings;
  private final OuterLooks looks;

  DeskWays(AtDesk atDesk, Units units, SiteSettings settings, OuterLooks looks) {
    this.looks = looks;
    this.atDesk = atDesk;
    this.units = units;
    this.settings = settings;
  }

  public boolean isRunsTheSite() {
    return atDesk.isPublisher() && atDesk.publisher().runsTheSite();
  }

  /// Whether the officer's site feeds another platform, or did so and that one still has to follow.
  public boolean isElsewhere() {
    if (!atDesk.isPublisher()) {
      return false;
    }
    Publisher publisher = atDesk.publisher();
    String unit = publisher.person().unit();
    return unit != null
            && units.find(unit).map(known -> settings.of(known.site().id()).feeds()).orElse(false)
        || !looks.takenDown(publisher).isEmpty();
  }
}
