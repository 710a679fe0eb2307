package chengbao.publication.web;

import org.jspecify.annotations.Nullable;

/// What somebody typed into a field. One that a form or a program leaves out was left empty: the
/// verb says what it misses.
public final class Typed {

  private Typed() {}

  /// The text of the field; none is the empty one.
  public static String of(@Nullable String field) {
    return field == null ? "" : field;
  }
}
