//! A request to Discord before it is sent: where it goes, and what it carries.

use serde::Serialize;
use serenity::{
    builder::CreateAttachment,
    http::{LightMethod, Multipart, MultipartUpload, Request, Route},
};

use super::rest::RestError;
use crate::reply::Picture;

/// A request that can be made again for every attempt.
pub(super) struct Asked<'a> {
    pub(super) route: Route<'a>,
    pub(super) method: LightMethod,
    pub(super) body: Body,
    pub(super) params: Option<Vec<(&'static str, String)>>,
}

/// What a request carries.
#[derive(Clone)]
pub(super) enum Body {
    None,
    Json(String),
    /// The same with a file, of which the JSON speaks as its attachment 0.
    Form(String, CreateAttachment),
}

impl<'a> Asked<'a> {
    /// The request as serenity builds it.
    pub(super) fn request(&self) -> Request<'a> {
        let request = Request::new(self.route, self.method).params(self.params.clone());
        match self.body.clone() {
            Body::None => request,
            Body::Json(json) => request.body(Some(json.into_bytes())),
            Body::Form(json, file) => {
                let upload = MultipartUpload::Attachments(vec![file]);
                request.multipart(Some(Multipart { upload, fields: Vec::new(), payload_json: Some(json) }))
            }
        }
    }
}

impl Body {
    /// A body with the picture that it speaks of, where it does.
    pub(super) fn of(body: &impl Serialize, picture: Option<&Picture>) -> Result<Self, RestError> {
        let json = serde_json::to_string(body).map_err(|error| RestError::Unreadable(error.to_string()))?;
        Ok(match picture {
            Some(picture) => Self::Form(json, CreateAttachment::bytes(picture.png.clone(), picture.name)),
            None => Self::Json(json),
        })
    }
}
