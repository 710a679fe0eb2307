package chengbao.review.web;

/// 意见: the comments on the passages of a case, as the desk shows them in the text's margin.
record CommentsView() {
  static final CommentsView NONE = new CommentsView();
}
