package chengbao.publication.documents;

import java.util.regex.Pattern;

/// A text for people to read, without marks that turn the direction of writing: they have no place
/// in Chinese text and can make a line read as another. The text as data keeps them, for they
/// belong to its hash.
public final class Upright {

  private static final Pattern TURNING =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private Upright() {}

  public static String of(String text) {
    return TURNING.matcher(text).replaceAll("");
  }
}
