package chengbao.review.web;

import chengbao.review.ReadCase.OnDesk;
import jakarta.enterprise.context.RequestScoped;

/// Gathers what lies beside the text sent up, as far as the view asked for shows it.
@RequestScoped
class BesideViews {
  BesideView of(OnDesk desk, String view) {
    return BesideView.NOTHING;
  }
}
