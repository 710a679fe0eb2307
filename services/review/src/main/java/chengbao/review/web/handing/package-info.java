/// What is done about a case without deciding on it: 分办、转办, 撤回初审, another office asked.
@NullMarked
package chengbao.review.web.handing;

import org.jspecify.annotations.NullMarked;
