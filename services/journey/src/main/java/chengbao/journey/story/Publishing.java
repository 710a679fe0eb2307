package chengbao.journey.story;

import chengbao.journey.api.PortalApi;
import java.net.URI;
import java.util.Optional;

/// What happens on the portal: the approved text becomes public.
public final class Publishing {
  private final PortalApi portal;
  private final Steps steps;
  private final Patience patience;

  public Publishing(PortalApi portal, Steps steps, Patience patience) {
    this.portal = portal;
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
}
