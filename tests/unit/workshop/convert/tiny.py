"""Tiny pipelines with random weights, of diffusers' own classes, saved in diffusers' own layout."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import json
from pathlib import Path

import torch
from diffusers import (
    AnimateDiffPipeline,
    AutoencoderKL,
    AutoencoderKLLTXVideo,
    AutoencoderKLWan,
    DDIMScheduler,
    EulerDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    FluxPipeline,
    FluxTransformer2DModel,
    LTXPipeline,
    LTXVideoTransformer3DModel,
    MotionAdapter,
    SD3Transformer2DModel,
    StableDiffusion3Pipeline,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    TextToVideoSDPipeline,
    UNet2DConditionModel,
    UNet3DConditionModel,
    UniPCMultistepScheduler,
    WanPipeline,
    WanTransformer3DModel,
)
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import (
    CLIPTextConfig,
    CLIPTextModel,
    CLIPTextModelWithProjection,
    CLIPTokenizer,
    PreTrainedTokenizerFast,
    T5Config,
    T5EncoderModel,
    UMT5Config,
    UMT5EncoderModel,
)

SD = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
WORDS = ("a", "red", "car", "on", "the", "road", "blue", "sky", "tree", "house")


def clip_tokenizer(folder: Path, length: int = 16) -> CLIPTokenizer:
    letters = [chr(code) for code in range(33, 127)]
    pieces = [
        *letters,
        *(letter + "</w>" for letter in letters),
        "<|startoftext|>",
        "<|endoftext|>",
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps({p: i for i, p in enumerate(pieces)}))
    (folder / "merges.txt").write_text("#version: 0.2\n")
    return CLIPTokenizer(
        str(folder / "vocab.json"), str(folder / "merges.txt"), model_max_length=length
    )


def t5_tokenizer(length: int = 16) -> PreTrainedTokenizerFast:
    pieces = {p: i for i, p in enumerate(("<pad>", "</s>", "<unk>", *WORDS))}
    tokenizer = Tokenizer(models.WordLevel(pieces, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", special_tokens=[("</s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        model_max_length=length,
    )


def clip(tokenizer: CLIPTokenizer, *, projected: bool = False, width: int = 32):
    config = CLIPTextConfig(
        vocab_size=len(tokenizer),
        hidden_size=width,
        intermediate_size=37,
        num_hidden_layers=3,
        num_attention_heads=4,
        max_position_embeddings=16,
        projection_dim=width,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=1,
    )
    return (CLIPTextModelWithProjection if projected else CLIPTextModel)(config).eval()


def t5(*, multilingual: bool = False):
    config = (UMT5Config if multilingual else T5Config)(
        vocab_size=16, d_model=32, d_kv=8, d_ff=37, num_layers=2, num_heads=4
    )
    return (UMT5EncoderModel if multilingual else T5EncoderModel)(config).eval()


def vae(*, channels: int = 4, **extra) -> AutoencoderKL:
    return AutoencoderKL(
        block_out_channels=(8, 16),
        layers_per_block=1,
        latent_channels=channels,
        norm_num_groups=4,
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        sample_size=32,
        **extra,
    ).eval()


def unet(**extra) -> UNet2DConditionModel:
    return UNet2DConditionModel(
        **{
            "block_out_channels": (8, 16),
            "layers_per_block": 1,
            "sample_size": 16,
            "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"),
            "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D"),
            "cross_attention_dim": 32,
            "attention_head_dim": 4,
            "norm_num_groups": 4,
        }
        | extra
    ).eval()


def stable_diffusion(folder: Path, *, scheduler=None, **unet_extra) -> StableDiffusionPipeline:
    torch.manual_seed(0)
    tokenizer = clip_tokenizer(folder / "tokenizer")
    pipe = StableDiffusionPipeline(
        vae=vae(),
        text_encoder=clip(tokenizer),
        tokenizer=tokenizer,
        unet=unet(**unet_extra),
        scheduler=scheduler
        or DDIMScheduler(**SD, clip_sample=False, set_alpha_to_one=False, steps_offset=1),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    pipe.save_pretrained(folder)
    return pipe


def sdxl(folder: Path) -> StableDiffusionXLPipeline:
    torch.manual_seed(1)
    tokenizer = clip_tokenizer(folder / "tokenizer")
    pipe = StableDiffusionXLPipeline(
        vae=vae(),
        text_encoder=clip(tokenizer),
        text_encoder_2=clip(tokenizer, projected=True),
        tokenizer=tokenizer,
        tokenizer_2=tokenizer,
        unet=unet(
            cross_attention_dim=64,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=6 * 8 + 32,
            transformer_layers_per_block=(1, 2),
            use_linear_projection=True,
        ),
        scheduler=EulerDiscreteScheduler(**SD, timestep_spacing="leading", steps_offset=1),
    )
    pipe.save_pretrained(folder)
    return pipe


def animatediff(folder: Path) -> AnimateDiffPipeline:
    torch.manual_seed(2)
    tokenizer = clip_tokenizer(folder / "tokenizer")
    adapter = MotionAdapter(
        block_out_channels=(8, 16),
        motion_layers_per_block=1,
        motion_norm_num_groups=4,
        motion_num_attention_heads=2,
        motion_max_seq_length=16,
        use_motion_mid_block=False,
    )
    pipe = AnimateDiffPipeline(
        vae=vae(),
        text_encoder=clip(tokenizer),
        tokenizer=tokenizer,
        unet=unet(),
        motion_adapter=adapter,
        scheduler=DDIMScheduler(
            beta_start=0.00085,
            beta_end=0.012,
            beta_schedule="linear",
            clip_sample=False,
            steps_offset=1,
            timestep_spacing="linspace",
        ),
    )
    pipe.save_pretrained(folder)
    return pipe


def modelscope(folder: Path) -> TextToVideoSDPipeline:
    torch.manual_seed(3)
    tokenizer = clip_tokenizer(folder / "tokenizer")
    unet3d = UNet3DConditionModel(
        block_out_channels=(8, 16),
        layers_per_block=1,
        sample_size=16,
        down_block_types=("CrossAttnDownBlock3D", "DownBlock3D"),
        up_block_types=("UpBlock3D", "CrossAttnUpBlock3D"),
        cross_attention_dim=32,
        attention_head_dim=4,
        norm_num_groups=4,
    ).eval()
    pipe = TextToVideoSDPipeline(
        vae=vae(),
        text_encoder=clip(tokenizer),
        tokenizer=tokenizer,
        unet=unet3d,
        scheduler=DDIMScheduler(**SD, clip_sample=False, set_alpha_to_one=False, steps_offset=1),
    )
    pipe.save_pretrained(folder)
    return pipe


def sd3(folder: Path) -> StableDiffusion3Pipeline:
    torch.manual_seed(4)
    tokenizer = clip_tokenizer(folder / "tokenizer")
    transformer = SD3Transformer2DModel(
        sample_size=16,
        patch_size=1,
        in_channels=4,
        num_layers=2,
        attention_head_dim=8,
        num_attention_heads=4,
        caption_projection_dim=32,
        joint_attention_dim=64,
        pooled_projection_dim=64,
        out_channels=4,
        pos_embed_max_size=32,
    ).eval()
    pipe = StableDiffusion3Pipeline(
        transformer=transformer,
        scheduler=FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=vae(
            scaling_factor=1.5, shift_factor=0.06, use_quant_conv=False, use_post_quant_conv=False
        ),
        text_encoder=clip(tokenizer, projected=True, width=32),
        tokenizer=tokenizer,
        text_encoder_2=clip(tokenizer, projected=True, width=32),
        tokenizer_2=tokenizer,
        text_encoder_3=None,
        tokenizer_3=None,
    )
    pipe.save_pretrained(folder)
    return pipe


def flux(folder: Path) -> FluxPipeline:
    torch.manual_seed(5)
    tokenizer = clip_tokenizer(folder / "tokenizer")
    transformer = FluxTransformer2DModel(
        patch_size=1,
        in_channels=16,
        num_layers=1,
        num_single_layers=1,
        attention_head_dim=16,
        num_attention_heads=2,
        joint_attention_dim=32,
        pooled_projection_dim=32,
        axes_dims_rope=(4, 4, 8),
        guidance_embeds=True,
    ).eval()
    pipe = FluxPipeline(
        transformer=transformer,
        scheduler=FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=vae(
            scaling_factor=0.36, shift_factor=0.12, use_quant_conv=False, use_post_quant_conv=False
        ),
        text_encoder=clip(tokenizer),
        tokenizer=tokenizer,
        text_encoder_2=t5(),
        tokenizer_2=t5_tokenizer(),
    )
    pipe.save_pretrained(folder)
    return pipe


def wan(folder: Path, *, two_experts: bool = False) -> WanPipeline:
    torch.manual_seed(6)

    def expert() -> WanTransformer3DModel:
        return WanTransformer3DModel(
            patch_size=(1, 2, 2),
            num_attention_heads=2,
            attention_head_dim=12,
            in_channels=16,
            out_channels=16,
            text_dim=32,
            freq_dim=32,
            ffn_dim=32,
            num_layers=2,
            cross_attn_norm=True,
            qk_norm="rms_norm_across_heads",
            rope_max_seq_len=32,
        ).eval()

    pipe = WanPipeline(
        transformer=expert(),
        transformer_2=expert() if two_experts else None,
        boundary_ratio=0.875 if two_experts else None,
        vae=AutoencoderKLWan(
            base_dim=3,
            z_dim=16,
            dim_mult=[1, 1, 1, 1],
            num_res_blocks=1,
            temperal_downsample=[False, True, True],
        ).eval(),
        text_encoder=t5(multilingual=True),
        tokenizer=t5_tokenizer(),
        scheduler=UniPCMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=3.0
        ),
    )
    pipe.save_pretrained(folder)
    return pipe


def ltx(folder: Path) -> LTXPipeline:
    torch.manual_seed(7)
    pipe = LTXPipeline(
        transformer=LTXVideoTransformer3DModel(
            in_channels=8,
            out_channels=8,
            num_attention_heads=4,
            attention_head_dim=8,
            cross_attention_dim=32,
            num_layers=1,
            caption_channels=32,
        ).eval(),
        vae=AutoencoderKLLTXVideo(
            in_channels=3,
            out_channels=3,
            latent_channels=8,
            block_out_channels=(8, 8, 8, 8),
            decoder_block_out_channels=(8, 8, 8, 8),
            layers_per_block=(1, 1, 1, 1, 1),
            decoder_layers_per_block=(1, 1, 1, 1, 1),
            spatio_temporal_scaling=(True, True, False, False),
            decoder_spatio_temporal_scaling=(True, True, False, False),
            decoder_inject_noise=(False, False, False, False, False),
            upsample_residual=(False, False, False, False),
            upsample_factor=(1, 1, 1, 1),
            timestep_conditioning=False,
            patch_size=1,
            patch_size_t=1,
            encoder_causal=True,
            decoder_causal=False,
        ).eval(),
        text_encoder=t5(),
        tokenizer=t5_tokenizer(),
        scheduler=FlowMatchEulerDiscreteScheduler(
            use_dynamic_shifting=True,
            base_shift=0.95,
            max_shift=2.05,
            base_image_seq_len=1024,
            max_image_seq_len=4096,
            shift_terminal=0.1,
        ),
    )
    pipe.save_pretrained(folder)
    return pipe
