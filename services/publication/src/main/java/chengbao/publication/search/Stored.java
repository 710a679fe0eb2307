package chengbao.publication.search;

import chengbao.manuscript.Role;
import chengbao.publication.search.SearchedEdition.Passage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An edition as the index hands it back, for titles and snippets: parts between characters that no
/// text has.
final class Stored {

  private static final String PART = "\u0001";
  private static final String WITHIN = "\u0002";
  private static final int HEAD = 12;

  private Stored() {}

  static String written(SearchedEdition edition) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                edition.report(),
                String.valueOf(edition.number()),
                edition.site(),
                String.valueOf(edition.year()),
                edition.kind(),
                edition.branch(),
                edition.unit(),
                edition.organ(),
                bare(edition.title()),
                edition.indexNumber(),
                edition.publishedAt().toString(),
                edition.outerPage() == null ? "" : bare(edition.outerPage())));
    for (Passage passage : edition.passages()) {
      String role = passage.role() == null ? "" : passage.role().code();
      parts.add(String.join(WITHIN, bare(passage.id()), role, bare(passage.text())));
    }
    return String.join(PART, parts);
  }

  static SearchedEdition read(String stored) {
    String[] parts = stored.split(PART, -1);
    List<Passage> passages = new ArrayList<>();
    for (int i = HEAD; i < parts.length; i++) {
      String[] passage = parts[i].split(WITHIN, -1);
      passages.add(new Passage(passage[0], role(passage[1]), passage[2]));
    }
    return new SearchedEdition(
        parts[0],
        Integer.parseInt(parts[1]),
        parts[2],
        Integer.parseInt(parts[3]),
        parts[4],
        parts[5],
        parts[6],
        parts[7],
        parts[8],
        parts[9],
        Instant.parse(parts[10]),
        passages,
        parts[11].isEmpty() ? null : parts[11]);
  }

  static @Nullable Role role(String code) {
    for (Role role : Role.values()) {
      if (role.code().equals(code)) {
        return role;
      }
    }
    return null;
  }

  private static String bare(String text) {
    return text.replace(PART, "").replace(WITHIN, "");
  }
}
