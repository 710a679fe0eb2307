package chengbao.journey.story;

import chengbao.journey.api.PortalApi;
import chengbao.journey.api.PublisherApi;
import chengbao.journey.district.Officer;
import java.net.URI;
import java.util.Optional;

/// What happens on the portal: the approved text becomes public.
public final class Publishing {
  private final PortalApi portal;
  private final PublisherApi desk;
  private final Steps steps;
  private final Patience patience;

  public Publishing(PortalApi portal, PublisherApi desk, Steps steps, Patience patience) {
    this.portal = portal;
    this.desk = desk;
    this.steps = steps;
    this.patience = patience;
  }

  /// Waits until the portal answers with the report, and tells where.
  public URI address(String report) {
    return steps.take(
        Step.REACH_PORTAL,
        "",
        () ->
            patience.until(
                "portal shows " + report,
                () -> Optional.of(portal.address(report)).filter(_ -> portal.shows(report))));
  }

  /// The same; what the last look before publication has held (公开前校核) the unit's publisher lets go.
  ///
  /// @param reason the publisher's
  public URI address(String report, Officer publisher, String reason) {
    return steps.take(
        Step.REACH_PORTAL,
        "",
        () ->
            patience.until(
                "portal shows " + report,
                () -> {
                  letGo(report, publisher, reason);
                  return Optional.of(portal.address(report)).filter(_ -> portal.shows(report));
                }));
  }

  private void letGo(String report, Officer publisher, String reason) {
    if (!desk.heldBecause(publisher, report, 1).isEmpty()) {
      steps.take(
          Step.RELEASE,
          publisher.name(),
          () -> {
            desk.release(publisher, report, 1, reason);
            return report;
          });
    }
  }
}
