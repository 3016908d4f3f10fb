//! What search engines and other sites read of the page: a description in the words of the data, and, where the address of the
//! site is known, where it is in each language, a map of the site and an answer for oEmbed.

use std::{fs, path::Path};

use mandate_atlas::{
    i18n::messages,
    model::{Dataset, Lang},
    scene::{Snippet, summary},
    state::parse,
};
use serde_json::{Value, json};

use crate::{essentials::escape, first_view, images, report};

/// Height that an embedded page has where the site does not say, in pixels.
const HEIGHT_PX: u32 = 720;

/// Adds to the head of `html` what others read, and writes the files beside it. `site` ends with a slash.
pub(crate) fn describe(dist: &Path, html: &str, site: Option<&str>) -> Result<String, String> {
    let data = report::read()?;
    let write =
        |name: &str, text: &str| fs::write(dist.join(name), text).map_err(|error| format!("{name}: {error}"));
    if let Some(site) = site {
        write("sitemap.xml", &sitemap(site))?;
        write("robots.txt", &format!("User-agent: *\nAllow: /\nSitemap: {site}sitemap.xml\n"))?;
        write("oembed.json", &oembed(site).to_string())?;
        // Shown under any address of the host, it has to name the whole one.
        let missing = dist.join("404.html");
        let text = fs::read_to_string(&missing).map_err(|error| format!("{}: {error}", missing.display()))?;
        write("404.html", &text.replace("href=\"./", &format!("href=\"{}", escape(site))))?;
    }
    let head = head(&data, site);
    Ok(html.replacen("</head>", &format!("{head}</head>"), 1))
}

fn head(data: &Dataset, site: Option<&str>) -> String {
    let words = messages(Lang::En);
    let title = escape(&format!("{}: {}", words.app_name, data.info().title.get(Lang::En)));
    // In a block of data nothing may look like the end of the block.
    let dataset = dataset(data, site).to_string().replace('<', "\\u003c");
    let mut head = format!(
        "<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:locale\" content=\"en\">\n<script type=\"application/ld+json\">{dataset}</script>\n"
    );
    if let Some(site) = site.map(escape) {
        head += &format!(
            "<link rel=\"canonical\" href=\"{site}\">\n<meta property=\"og:url\" content=\"{site}\">\n"
        );
        for &lang in Lang::ALL {
            let (code, page) = (lang.code(), first_view::page_of(lang));
            head += &format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{site}{page}\">\n");
        }
        head += &card(data, &site);
        head += &format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{site}\">\n");
        head += &format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{site}oembed.json\" title=\"{}\">\n",
            words.app_name
        );
    }
    head
}

/// The image that other sites show with a link: they ask for a whole address, so that there is none without a site.
fn card(data: &Dataset, site: &str) -> String {
    let [width_px, height_px] = images::card_px();
    let (image, words) = (images::CARD, messages(Lang::En));
    let about = report::with_context(data, Lang::En, summary);
    let about = escape(&format!("{}. {about}", words.map));
    format!(
        "<meta property=\"og:image\" content=\"{site}{image}\">\n<meta property=\"og:image:type\" content=\"image/png\">\n\
         <meta property=\"og:image:width\" content=\"{width_px}\">\n\
         <meta property=\"og:image:height\" content=\"{height_px}\">\n\
         <meta property=\"og:image:alt\" content=\"{about}\">\n\
         <meta name=\"twitter:card\" content=\"summary_large_image\">\n"
    )
}

/// <https://schema.org/Dataset>.
fn dataset(data: &Dataset, site: Option<&str>) -> Value {
    let info = data.info();
    let text = |text: &mandate_atlas::model::Text| text.get(Lang::En).to_owned();
    let countries: Vec<Value> = data
        .countries
        .iter()
        .map(|(_, country)| json!({"@type": "Country", "name": text(&country.name), "identifier": country.code.as_str()}))
        .collect();
    let mut dataset = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": text(&info.title),
        "description": text(&info.citation),
        "version": info.version.as_str(),
        "license": "https://opensource.org/license/mit",
        "isAccessibleForFree": true,
        "inLanguage": Lang::CODES,
        "creator": {"@type": "Organization", "name": text(&info.issuer)},
        "spatialCoverage": countries,
    });
    if let Some(site) = site {
        dataset["url"] = json!(site);
        dataset["distribution"] = json!([{
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": format!("{site}data/ag-res-2619.json"),
        }]);
    }
    dataset
}

/// <https://www.sitemaps.org/protocol.html>, with the page in each language.
fn sitemap(site: &str) -> String {
    let alternates: String = Lang::ALL
        .iter()
        .map(|&lang| {
            let (code, page) = (lang.code(), first_view::page_of(lang));
            format!(
                "    <xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}{page}\"/>\n",
                escape(site)
            )
        })
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n  <url>\n    <loc>{}</loc>\n{alternates}  </url>\n</urlset>\n",
        escape(site)
    )
}

/// The page as it stands in others (<https://oembed.com>): the map, since a static host answers for one picture only.
fn oembed(site: &str) -> Value {
    let title = messages(Lang::En).app_name.to_owned();
    let snippet =
        Snippet { address: site.to_owned(), state: parse("").0, title: title.clone(), height_px: HEIGHT_PX };
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": title,
        "provider_url": site,
        "width": null,
        "height": HEIGHT_PX,
        "html": snippet.frame(),
    })
}

/// The address of a site: an absolute one of the web, given a slash at its end.
pub(crate) fn address(text: &str) -> Result<String, String> {
    if !text.starts_with("https://") && !text.starts_with("http://")
        || text.contains(['?', '#', '"', '<', ' '])
    {
        return Err(format!(
            "--site: found {text}, expected the address of a folder: https://example.org/atlas/"
        ));
    }
    Ok(format!("{}/", text.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use mandate_atlas::io;

    use super::{address, head, oembed, sitemap};

    #[test]
    fn the_head_says_what_the_data_are_and_where() {
        let text =
            std::fs::read_to_string(crate::paths::root().join("data/ag-res-2619.json")).expect("it is there");
        let data = io::read(&text).expect("it can be read").dataset;
        let bare = head(&data, None);
        assert!(
            !bare.contains("og:image")
                && !bare.contains("canonical")
                && bare.contains("\"@type\":\"Dataset\""),
            "{bare}"
        );
        let whole = head(&data, Some("https://example.org/atlas/"));
        for part in [
            "rel=\"canonical\" href=\"https://example.org/atlas/\"",
            "hreflang=\"pt\" href=\"https://example.org/atlas/pt.html\"",
            "\"contentUrl\":\"https://example.org/atlas/data/ag-res-2619.json\"",
            "application/json+oembed",
            "property=\"og:image\" content=\"https://example.org/atlas/og.png\"",
            "property=\"og:image:width\" content=\"1200\"",
            "name=\"twitter:card\" content=\"summary_large_image\"",
        ] {
            assert!(whole.contains(part), "{part}: {whole}");
        }
        assert!(sitemap("https://example.org/").contains("<loc>https://example.org/</loc>"));
        let html = oembed("https://example.org/")["html"].to_string();
        assert!(html.contains("https://example.org/?embed=1"), "{html}");
    }

    #[test]
    fn a_site_has_an_address() {
        assert_eq!(address("https://example.org/atlas"), Ok("https://example.org/atlas/".to_owned()));
        assert!(address("example.org").is_err() && address("https://example.org/?x").is_err());
    }
}
