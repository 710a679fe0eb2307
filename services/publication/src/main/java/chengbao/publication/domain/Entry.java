package chengbao.publication.domain;

import org.jspecify.annotations.Nullable;

/// What the catalogue says of an edition beside its dates and number, as its site had set it when
/// it was published.
///
/// @param topic 主题分类
/// @param genre 体裁分类
/// @param page where it is public, when that is another platform
public record Entry(String topic, String genre, @Nullable OuterPage page) {

  /// As the standard has it.
  public static final Entry USUAL = new Entry(Catalogue.TOPIC, Catalogue.GENRE, null);

  public Entry at(OuterPage page) {
    return new Entry(topic, genre, page);
  }
}
