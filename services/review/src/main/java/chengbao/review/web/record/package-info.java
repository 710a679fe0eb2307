/// 办理记录: the story of a report, to read and to take away.
@NullMarked
package chengbao.review.web.record;

import org.jspecify.annotations.NullMarked;
