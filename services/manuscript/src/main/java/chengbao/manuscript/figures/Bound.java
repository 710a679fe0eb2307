package chengbao.manuscript.figures;

import java.util.Locale;

/// How exact a number is meant: 541件, 约541件, 30余份 or 95%以上, 不足3天.
public enum Bound {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
