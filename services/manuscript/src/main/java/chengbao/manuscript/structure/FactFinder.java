package chengbao.manuscript.structure;

import chengbao.manuscript.Block;
import chengbao.manuscript.Manuscript;
import chengbao.manuscript.Role;
import chengbao.manuscript.Section;
import chengbao.manuscript.UnitKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses year, organ and kind from where a report tells them: title, signature, opening,
/// headings, and how it speaks of itself (我区, 我局).
public final class FactFinder {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d—-])(20[12]\\d) ?年(?!代)(?!\\s*[—-])");
  private static final Pattern TITLE_ORGAN =
      Pattern.compile(
          "^(?:中共[\\p{IsHan}]{2,20}(?:委员会|委) ?)?([\\p{IsHan}（） ]{2,40}?)(?:关于|20\\d\\d|二〇)");
  private static final Pattern OPENING_ORGAN =
      Pattern.compile(
          "([\\p{IsHan}]{2,14}?(?:街道办事处|街道|[^城乡村集市]镇人民政府|[^城乡村集市]镇|[^城镇]乡|区政府|县政府|市政府|人民政府|管理局|局|委员会|区|县|旗))(?:在|认真|深入|坚持|紧紧|紧扣|始终|全面|切实|以|法治政府|党工委|党委|党组|严格|持续|围绕|高度|按照|聚焦|锚定|立足|积极)");
  private static final Pattern BUREAU = Pattern.compile("(?:局|厅|委员会|委|署|办公室|大队|支队|中心)$");
  private static final Pattern SUB_DISTRICT =
      Pattern.compile("(?:街道(?:办事处|办)?|镇(?:人民政府|政府|党委)?|乡(?:人民政府|政府|党委)?)$");
  private static final Pattern GOVERNMENT = Pattern.compile("(?:区|县|市|旗|州)(?:人民政府|政府|委|委员会)?$");

  private FactFinder() {}

  /// The year it reports on.
  public static @Nullable Integer year(Manuscript manuscript) {
    Integer inTitle = firstYear(manuscript.title());
    if (inTitle != null) {
      return inTitle;
    }
    for (Section section : manuscript.sections()) {
      Integer year = firstYear(section.isOpening() ? section.text() : section.heading());
      if (year != null) {
        return section.has(Role.PLAN) && !section.has(Role.ACHIEVEMENTS)
            ? Integer.valueOf(year - 1)
            : year;
      }
    }
    return manuscript.signedOn() == null
        ? firstYear(manuscript.text())
        : Integer.valueOf(yearBefore(manuscript));
  }

  /// A report signed in spring tells of the year before, one signed in autumn of its own.
  private static int yearBefore(Manuscript manuscript) {
    var signedOn = java.util.Objects.requireNonNull(manuscript.signedOn());
    return signedOn.getMonthValue() <= 8 ? signedOn.getYear() - 1 : signedOn.getYear();
  }

  private static @Nullable Integer firstYear(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  /// The organ that reports, as it names itself.
  public static @Nullable String unit(Manuscript manuscript) {
    if (manuscript.signatureUnit() != null) {
      return manuscript.signatureUnit();
    }
    Matcher inTitle = TITLE_ORGAN.matcher(manuscript.title());
    if (inTitle.find()) {
      return inTitle.group(1).strip();
    }
    String opening =
        manuscript.blocks().stream().map(Block::text).limit(2).reduce("", (a, b) -> a + "\n" + b);
    Matcher inOpening =
        OPENING_ORGAN.matcher(opening.substring(0, Math.min(opening.length(), 200)));
    return inOpening.find() ? inOpening.group(1).replaceFirst("^(?:年度?|以来|来|今年)", "") : null;
  }

  /// @param unit the organ's name, where it is told
  public static @Nullable UnitKind kind(Manuscript manuscript, @Nullable String unit) {
    UnitKind kind = unit == null ? null : kindOfName(unit);
    return kind == null ? kindOfVoice(manuscript) : kind;
  }

  private static @Nullable UnitKind kindOfName(String unit) {
    if (SUB_DISTRICT.matcher(unit).find()) {
      return UnitKind.SUB_DISTRICT;
    }
    if (GOVERNMENT.matcher(unit).find()) {
      return UnitKind.DISTRICT_GOVERNMENT;
    }
    return BUREAU.matcher(unit).find() ? UnitKind.DISTRICT_BUREAU : null;
  }

  private static @Nullable UnitKind kindOfVoice(Manuscript manuscript) {
    String text = manuscript.text();
    int bureau = count(text, "我局") + count(text, "局党组") + count(text, "全局");
    int subDistrict =
        count(text, "我镇")
            + count(text, "我街道")
            + count(text, "我乡")
            + count(text, "全镇")
            + count(text, "全街道")
            + count(text, "街道办");
    int government = count(text, "我区") + count(text, "我县") + count(text, "全区") + count(text, "全县");
    int most = Math.max(bureau, Math.max(subDistrict, government));
    if (most == 0) {
      return null;
    }
    return most == subDistrict
        ? UnitKind.SUB_DISTRICT
        : most == bureau ? UnitKind.DISTRICT_BUREAU : UnitKind.DISTRICT_GOVERNMENT;
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }
}
