package chengbao.review.web;

/// What lies beside the text sent up besides its comments: other texts of the unit and of its
/// peers, and what was made of them.
record BesideView() {
  static final BesideView NOTHING = new BesideView();
}
