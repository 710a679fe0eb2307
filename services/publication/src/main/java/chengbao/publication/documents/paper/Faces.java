package chengbao.publication.documents.paper;

import chengbao.publication.documents.type.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The typefaces GB/T 9704 wants, as this machine has them: those an administrator names, else Noto
/// CJK, which Debian brings as fonts-noto-cjk. A machine with neither offers no PDF.
public final class Faces {

  private static final Path NOTO = Path.of("/usr/share/fonts/opentype/noto");
  private static final String SERIF = "NotoSerifCJK-Regular.ttc#NotoSerifCJKsc-Regular";
  private static final String SERIF_BOLD = "NotoSerifCJK-Bold.ttc#NotoSerifCJKsc-Bold";
  private static final String SANS = "NotoSansCJK-Regular.ttc#NotoSansCJKsc-Regular";

  private final Map<Face, Typeface> typefaces;

  /// A typeface by its use.
  public enum Face {
    /// 仿宋: the text.
    FANGSONG(SERIF),
    /// 小标宋: the title.
    TITLE(SERIF_BOLD),
    /// 黑体: headings of the first level.
    HEI(SANS),
    /// 楷体: headings of the second level.
    KAI(SERIF_BOLD),
    /// 宋体: page numbers and what is said of the file.
    SONG(SERIF);

    private final String usual;

    Face(String usual) {
      this.usual = usual;
    }
  }

  private Faces(Map<Face, Typeface> typefaces) {
    this.typefaces = typefaces;
  }

  /// @param named files by the use's name in lower case; `file.ttc#PostScriptName` for one font of
  ///   a collection
  /// @return empty when a use has no font here
  public static Optional<Faces> find(Map<String, String> named) {
    Map<Face, Typeface> found = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      String name = named.get(face.name().toLowerCase(Locale.ROOT));
      Optional<Typeface> typeface = name == null ? usual(face) : open(Path.of(""), name);
      typeface.ifPresent(there -> found.put(face, there));
    }
    return found.size() == Face.values().length ? Optional.of(new Faces(found)) : Optional.empty();
  }

  private static Optional<Typeface> usual(Face face) {
    for (String name : List.of(face.usual, SERIF)) {
      Optional<Typeface> typeface = open(NOTO, name);
      if (typeface.isPresent()) {
        return typeface;
      }
    }
    return Optional.empty();
  }

  private static Optional<Typeface> open(Path folder, String name) {
    int hash = name.indexOf('#');
    Path file = folder.resolve(hash < 0 ? name : name.substring(0, hash));
    @Nullable String inside = hash < 0 ? null : name.substring(hash + 1);
    try {
      return Files.isReadable(file) ? Optional.of(Typeface.open(file, inside)) : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  Typeface of(Face face) {
    return Objects.requireNonNull(typefaces.get(face));
  }
}
