/// 数据采集表: what inner offices sent, beside the figures of the text.
@NullMarked
package chengbao.submission.web.collecting;

import org.jspecify.annotations.NullMarked;
