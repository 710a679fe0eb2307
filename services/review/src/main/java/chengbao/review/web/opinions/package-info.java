/// 征求意见 as the office sees it that was asked.
@NullMarked
package chengbao.review.web.opinions;

import org.jspecify.annotations.NullMarked;
