/// 检索: words in all reports of the site, as pages and as data.
@NullMarked
package chengbao.publication.web.search;

import org.jspecify.annotations.NullMarked;
