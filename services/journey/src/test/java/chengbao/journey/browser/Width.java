package chengbao.journey.browser;

import com.microsoft.playwright.Browser;
import java.util.Locale;

/// The screens a story is told on.
enum Width {
  DESKTOP(1280, 900),
  PHONE(390, 844);

  private final int width;
  private final int height;

  Width(int width, int height) {
    this.width = width;
    this.height = height;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setHasTouch(this == PHONE)
        .setIsMobile(this == PHONE)
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai");
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
