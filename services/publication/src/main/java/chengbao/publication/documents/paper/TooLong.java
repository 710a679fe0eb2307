package chengbao.publication.documents.paper;

/// The text has more pages than a report can have.
public final class TooLong extends RuntimeException {
  private static final long serialVersionUID = 1;
}
