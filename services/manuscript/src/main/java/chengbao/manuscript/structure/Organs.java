package chengbao.manuscript.structure;

import java.util.regex.Pattern;

/// Names of organs by their endings, as they stand under a report or in its address line.
public final class Organs {
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsHan}（）()·、 ]{2,60}(?:办事处|人民政府|政府|委员会|管委会|工委|办公室|区委|县委|市委|镇委|乡委|旗委|党委|党组|局|厅|署|委|司|中心|大队|支队|总队|分局|法院|检察院|学校|院|站|所|队|公司|街道|镇|乡|总站|行|社|协会|联合会|总工会|领导小组|部)(?:（盖?章?）|\\(盖?章?\\))?");
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "[\\p{IsHan}（）()〔〕、，； ]{2,80}(?:委|政府|委员会|办公室|局|厅|部|组|会|办|院|中心|处|单位|人大常委会|小组|司)[：:]");

  private Organs() {}

  public static boolean isName(String line) {
    return line.length() <= 60 && NAME.matcher(line).matches();
  }

  public static boolean isAddressee(String line) {
    return ADDRESSEE.matcher(line).matches() && !line.contains("如下") && !line.contains("现将");
  }
}
