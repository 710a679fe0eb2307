package chengbao.manuscript.figures;

import java.util.Locale;

/// What kind of thing a unit counts. Cases, events and copies go by different words in different
/// regions; people and visits must never be added up.
public enum Measure {
  CASES,
  EVENTS,
  COPIES,
  PEOPLE,
  PERSON_TIMES,
  HOUSEHOLDS,
  HOUSEHOLD_TIMES,
  MONEY,
  PERCENT,
  PERCENTAGE_POINTS,
  DAYS,
  MONTHS,
  YEARS,
  HOURS,
  AREA,
  LENGTH,
  ITEMS;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Measure ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
