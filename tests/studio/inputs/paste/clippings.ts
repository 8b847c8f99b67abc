/** What Word puts on the clipboard: a paragraph with links, a list, a heading too deep, a table, a footnote. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<style><!--
p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
a:link, span.MsoHyperlink {color:#0563C1; text-decoration:underline;}
--></style>
</head>
<body lang=ET link="#0563C1" vlink="#954F72" style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
<h5>Kust<a name="_Toc184"></a> abi saab</h5>
<p class=MsoNormal>Loe <b>ÜRO</b> <a
href="https://www.ohchr.org/en/crc?lang=et&amp;page=1"><b><span style='mso-bidi-font-weight:normal'>lapse
õiguste</span></b> konventsiooni</a> või kirjuta <span class=MsoHyperlink><a
href="MAILTO:info@example.org">info@example.org</a></span>.<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Helista <a href="tel:+37212345">12345</a><o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Tartu<o:p></o:p></p></td><td><p
class=MsoNormal><a href="https://example.org/tartu">Kaart</a><o:p></o:p></p></td></tr></table>
<!--EndFragment-->
</body>
</html>`;

/** What Google Docs puts on the clipboard. */
export const fromGoogleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-8c1f0d3e-7fff-4a2b-9d61-2f7c1b0a5e44"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">Teisės</span></h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Skaitykite </span><a href="https://www.lrs.lt/" style="text-decoration:none;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#1155cc;font-weight:700;font-style:normal;text-decoration:underline;white-space:pre-wrap;">įstatymą</span></a><span style="font-size:11pt;font-family:Arial,sans-serif;font-weight:400;font-style:italic;text-decoration:none;white-space:pre-wrap;"> šiandien</span></p><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;font-family:Arial,sans-serif;white-space:pre;" aria-level="1"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation"><a href="mailto:info@example.lt" style="text-decoration:none;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#1155cc;font-weight:400;font-style:normal;text-decoration:underline;white-space:pre-wrap;">Rašykite</span></a></p></li></ul></b><br class="Apple-interchange-newline">`;

/** What Word for the web puts on the clipboard. */
export const fromWordOnline = `<meta charset="utf-8"><p class="Paragraph SCXW203142117 BCX8" xml:lang="EN-GB" lang="EN-GB" paraid="1" paraeid="{1}"><span data-contrast="auto" xml:lang="EN-GB" lang="EN-GB" class="TextRun SCXW203142117 BCX8"><span class="NormalTextRun SCXW203142117 BCX8">Read the </span></span><a class="Hyperlink SCXW203142117 BCX8" href="https://example.org/convention" target="_blank" rel="noreferrer noopener"><span data-contrast="none" xml:lang="EN-GB" lang="EN-GB" class="TextRun Underlined SCXW203142117 BCX8" style="text-decoration: underline;"><span class="NormalTextRun SCXW203142117 BCX8" data-ccp-charstyle="Hyperlink">convention</span></span></a><span class="EOP SCXW203142117 BCX8" data-ccp-props="{}">&nbsp;</span></p>`;
