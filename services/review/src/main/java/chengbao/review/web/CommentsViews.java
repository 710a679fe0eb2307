package chengbao.review.web;

import chengbao.review.ReadCase.OnDesk;
import jakarta.enterprise.context.RequestScoped;

/// Gathers the comments that lie on the desk with a case.
@RequestScoped
class CommentsViews {
  CommentsView of(OnDesk desk) {
    return CommentsView.NONE;
  }
}
