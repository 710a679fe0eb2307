/// What programs take: editions as data, feeds, site map, figures and archives of a year.
@NullMarked
package chengbao.publication.web.opendata;

import org.jspecify.annotations.NullMarked;
