<#macro content>
<p class="chengbao-notice">${msg("chengbaoNotClassified")}</p>
<p class="chengbao-name">${msg("chengbaoName")}</p>
</#macro>
