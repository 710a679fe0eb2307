package chengbao.publication.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the page of another platform says, as a reader sees it.
///
/// @param organ 发布机构; absent where the page names none
/// @param postedOn 发布日期
/// @param writtenOn 成文日期
/// @param text all that can be read on it, menus and foot included
public record PageSays(
    String title,
    @Nullable String organ,
    @Nullable LocalDate postedOn,
    @Nullable LocalDate writtenOn,
    String text) {}
