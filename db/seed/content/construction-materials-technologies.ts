import type { TechnologyContent } from './shape'

export const constructionMaterialsTechnologies: TechnologyContent[] = [
  {
    key: 'construction-materials-t01',
    owner: 'construction-materials-institute',
    title: {
      vi: 'Bê tông geopolyme tro bay – xỉ lò cao bền xâm thực sunfat và clorua cho công trình ven biển',
      en: 'Fly ash–slag geopolymer concrete resistant to sulphate and chloride attack for coastal works',
    },
    summary: {
      vi: 'Chất kết dính alumosilicat hoạt hóa kiềm thay hoàn toàn xi măng poóc lăng, đóng rắn ở nhiệt độ thường, cường độ 45–60 MPa. Cấu kiện làm việc trong vùng thủy triều có tuổi thọ dự báo gấp đôi và phát thải CO2 thấp hơn một nửa.',
      en: 'An alkali-activated aluminosilicate binder replaces Portland cement entirely, cures at ambient temperature and reaches 45–60 MPa. Members in the tidal zone are predicted to last twice as long, with less than half the CO2.',
    },
    description: {
      vi: `Trong xi măng poóc lăng, Ca(OH)2 và aluminat tác dụng với ion sunfat tạo ettringit gây trương nở, còn clorua ăn mòn cốt thép. Hệ geopolyme dùng tro bay loại F và xỉ lò cao nghiền mịn tỷ lệ 65:35, hoạt hóa bằng natri silicat mô đun 1,4 kết hợp NaOH 8 M. Quá trình hòa tan – trùng ngưng tạo mạng N-A-S-H đan xen C-A-S-H đặc chắc, gần như không chứa portlandit.

Phụ gia trên nền đường sucrose và phosphat kéo dài thời gian công tác lên 95 phút ở 32 °C, cho phép vận chuyển bằng xe bồn. Cường độ nén 28 ngày đạt 52 MPa, hệ số khuếch tán clorua 1,1 × 10⁻¹² m²/s, biến dạng dài sau 12 tháng ngâm natri sunfat 5% là 0,018%. Tài liệu gồm chỉ dẫn cấp phối theo nguồn tro, quy trình an toàn với dung dịch kiềm và dự thảo tiêu chuẩn cơ sở.`,
      en: `In Portland cement, Ca(OH)2 and aluminates react with sulphate to form expansive ettringite, while chloride corrodes the reinforcement. The geopolymer uses class F fly ash and ground slag at 65:35, activated by sodium silicate of modulus 1.4 with 8 M NaOH. Dissolution and polycondensation form a dense network of N-A-S-H interwoven with C-A-S-H, almost free of portlandite.

A retarder based on sucrose and phosphate keeps the mix workable for 95 minutes at 32 °C, long enough for truck delivery. Strength at 28 days is 52 MPa, chloride diffusion 1.1 × 10⁻¹² m²/s, and expansion after 12 months in 5% sodium sulphate 0.018%. The package includes mix guidance by ash source, safety rules for the alkaline solution and a draft company standard.`,
    },
    applications: {
      vi: 'Cấu kiện kè biển, khối phá sóng, cống hộp nước mặn, sàn nhà máy hóa chất và chuồng trại.',
      en: 'Sea-dyke units, wave breakers, saline box culverts, floors of chemical plants and livestock houses.',
    },
    advantages: [
      {
        aspect: { vi: 'Hệ số khuếch tán ion clorua', en: 'Chloride diffusion coefficient' },
        ours: 1.1,
        today: 4.7,
        unit: '10⁻¹² m²/s',
        source: {
          vi: 'Thử NT Build 443, so với bê tông xi măng bền sunfat cùng cấp, 2024',
          en: 'NT Build 443 against sulphate-resisting cement concrete of the same grade, 2024',
        },
      },
      {
        aspect: { vi: 'Phát thải CO2 của một mét khối', en: 'CO2 per cubic metre' },
        ours: 168,
        today: 372,
        unit: 'kg/m³',
        source: { vi: 'Kiểm kê vòng đời từ nguyên liệu đến cổng trạm trộn', en: 'Cradle-to-gate life-cycle inventory' },
      },
    ],
    keywords: ['geopolyme', 'hoạt hóa kiềm', 'tro bay', 'xỉ lò cao', 'xâm thực sunfat', 'khuếch tán clorua', 'công trình biển'],
    fields: ['205', '201'],
    trl: 7,
    trlEvidence: {
      vi: 'Đoạn kè 180 m ở ven biển Thanh Hóa với 240 cấu kiện, theo dõi 26 tháng chưa thấy nứt và bong.',
      en: 'A 180 m revetment on the Thanh Hóa coast with 240 units, no cracking or spalling after 26 months.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hỗn hợp bê tông geopolyme đóng rắn ở nhiệt độ thường có thời gian công tác kéo dài',
        number: '1-0044106',
        filedOn: '2021-04-26',
        grantedOn: '2025-03-17',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'joint-development'],
    price: { kind: 'indicative', min: 900_000_000, max: 2_400_000_000 },
    owners: [
      { name: 'Viện Khoa học Vật liệu Silicat Trường Lệ', share: 85 },
      { name: 'Công ty Cổ phần Cấu kiện Biển Hải Hòa', share: 15 },
    ],
    origin: { kind: 'state-funded', task: 'KC.02.09/21-30' },
    confidential:
      'Chất kéo dài thời gian: sucrose 0,6% và Na3PO4 1,1% so với tổng bột, đưa vào dung dịch hoạt hóa sau khi nguội dưới 35 °C. Tro có CaO trên 8% phải giảm xỉ xuống 25%.',
  },
  {
    key: 'construction-materials-t02',
    owner: 'construction-materials-institute',
    title: { vi: 'Tinh chế bã phosphogypsum thành chất điều chỉnh đông kết thay thạch cao tự nhiên trong nghiền clinker' },
    summary: {
      vi: 'Bã thải sản xuất axit phosphoric được rửa phân cấp, trung hòa bằng vôi và tạo viên, loại bỏ P2O5 và flo hòa tan vốn làm chậm đông kết. Nhà máy xi măng có nguồn thạch cao nội địa ổn định thay hàng nhập khẩu.',
    },
    description: {
      vi: `Phosphogypsum chứa trên 90% CaSO4·2H2O nhưng tạp chất P2O5 tan, P2O5 đồng kết tinh và muối flo tạo màng bao hạt xi măng, kéo dài thời gian bắt đầu đông kết tới ba giờ. Công nghệ khuấy xát bã ở nồng độ rắn 35%, dùng xyclon thủy lực tách phân đoạn mịn dưới 25 µm là nơi tập trung phần lớn tạp chất và chất hữu cơ.

Phân đoạn thô được trung hòa bằng huyền phù vôi tới pH 9,5 để cố định photphat thành hydroxyapatit, phơi ủ bảy ngày, sấy tới ẩm 8% rồi vê viên 10–40 mm nhằm chống dính phễu cấp. Nước rửa tuần hoàn sau kết tủa canxi florua. Sản phẩm đạt SO3 43%, P2O5 tan 0,05%, hoạt độ phóng xạ I dưới 0,4. Dây chuyền 100 nghìn tấn/năm chiếm 1,2 ha.`,
    },
    applications: { vi: 'Phụ gia điều chỉnh đông kết cho xi măng PCB; nguyên liệu tấm thạch cao và nền đường sau khi đánh giá riêng.' },
    advantages: [
      {
        aspect: { vi: 'Hàm lượng P2O5 hòa tan' },
        ours: 0.05,
        today: 0.62,
        unit: '%',
        source: { vi: 'So với bã chưa xử lý, trung bình 72 mẫu lấy theo ca năm 2023' },
      },
      {
        aspect: { vi: 'Giá tại cổng nhà máy xi măng' },
        ours: 560,
        today: 790,
        unit: 'nghìn đồng/tấn',
        source: { vi: 'So với thạch cao nhập khẩu, báo giá quý II/2025 tại Hải Phòng' },
      },
    ],
    keywords: ['phosphogypsum', 'thạch cao nhân tạo', 'điều chỉnh đông kết', 'xyclon thủy lực', 'hydroxyapatit', 'clinker'],
    fields: ['204', '205'],
    trl: 8,
    trlEvidence: { vi: 'Dây chuyền 100 nghìn tấn/năm vận hành từ tháng 6/2023, sản phẩm có chứng nhận hợp quy và bốn nhà máy sử dụng.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Quy trình xử lý bã thạch cao phospho bằng khuấy xát và phân cấp thủy lực',
        number: '2-0003295',
        filedOn: '2021-07-30',
        grantedOn: '2023-08-14',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'non-exclusive-licence', 'capital-contribution'],
    price: { kind: 'indicative', min: 6_000_000_000, max: 18_000_000_000 },
    owners: [{ name: 'Viện Khoa học Vật liệu Silicat Trường Lệ', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-17/19' },
    confidential:
      'Áp vào xyclon 0,14 MPa, ống đáy 22 mm; thêm 0,2 kg/tấn natri lignosulfonat khi khuấy xát để tách màng hữu cơ. Thời gian ủ dưới năm ngày sẽ tái nhiễm P2O5.',
  },
  {
    key: 'construction-materials-t03',
    owner: 'construction-materials-concrete',
    title: {
      vi: 'Bê tông siêu tính năng cốt sợi thép 130 MPa cho cấu kiện thành mỏng đúc sẵn',
      en: 'Steel-fibre ultra-high-performance concrete of 130 MPa for thin precast members',
    },
    summary: {
      vi: 'Cấp phối tối ưu theo mô hình độ đặc hạt dùng cát thạch anh trong nước, silica fume và sợi thép vi cỡ cho cường độ nén 130 MPa, kéo uốn 22 MPa. Cấu kiện nhẹ hơn 50–65% so với bê tông cốt thép thường.',
      en: 'A particle-packing design with domestic quartz sand, silica fume and micro steel fibre reaches 130 MPa in compression and 22 MPa in flexure. Members are 50–65% lighter than ordinary reinforced concrete.',
    },
    description: {
      vi: `Độ đặc của khung hạt được tính bằng mô hình Andreasen cải tiến với hệ số phân bố 0,22, phối hợp xi măng PC50, silica fume, bột thạch anh và cát 0,1–0,6 mm; tỷ lệ nước trên chất kết dính 0,18 nhờ phụ gia polycacboxylat thế hệ mới. Sợi thép mạ đồng 0,2 × 13 mm hàm lượng 2% thể tích bắc cầu qua vết nứt vi mô, cho ứng xử tăng bền sau nứt với bề rộng khe dưới 0,05 mm.

Vữa tự chảy 240 mm, trộn trong máy hành tinh 9 phút, đúc khuôn thép hoặc composite. Dưỡng hộ hơi 90 °C trong 48 giờ hoàn tất phản ứng puzolan và triệt tiêu phần lớn co ngót. Hệ số thấm clorua thấp hơn bê tông thường hai bậc. Công nghệ kèm phần mềm thiết kế bản mặt cầu, dầm chữ I và nắp hố kỹ thuật.`,
      en: `The grain skeleton is designed with the modified Andreasen model at a distribution modulus of 0.22, combining PC50 cement, silica fume, quartz powder and 0.1–0.6 mm sand; a new-generation polycarboxylate brings the water–binder ratio to 0.18. Copper-coated 0.2 × 13 mm steel fibre at 2% by volume bridges micro-cracks, giving strain hardening with openings below 0.05 mm.

The mix flows to 240 mm after 9 minutes in a planetary mixer and is cast in steel or composite moulds. Steam curing at 90 °C for 48 hours completes the pozzolanic reaction and removes most shrinkage. Chloride permeability is two orders lower than normal concrete. Design software for bridge decks, I-beams and utility covers is included.`,
    },
    applications: {
      vi: 'Cầu dân sinh nhịp 12–30 m, tấm ốp mặt dựng, bậc thang, nắp hố ga chịu tải 40 tấn, mương cáp.',
      en: 'Rural bridges of 12–30 m, façade panels, stairs, 40-tonne manhole covers, cable troughs.',
    },
    advantages: [
      {
        aspect: { vi: 'Khối lượng bản thân dầm nhịp 18 m', en: 'Self-weight of an 18 m girder' },
        ours: 5.4,
        today: 13.8,
        unit: 'tấn',
        source: {
          vi: 'Hồ sơ thiết kế cầu tại Tây Ninh và Đồng Tháp, so với dầm bê tông dự ứng lực 40 MPa',
          en: 'Designs of bridges in Tây Ninh and Đồng Tháp, against 40 MPa prestressed girders',
        },
      },
    ],
    keywords: ['bê tông siêu tính năng', 'sợi thép vi cỡ', 'độ đặc hạt', 'polycacboxylat', 'dưỡng hộ hơi', 'cấu kiện đúc sẵn'],
    fields: ['201', '205'],
    trl: 9,
    trlEvidence: {
      vi: 'Mười bốn cầu dân sinh và hơn 30 nghìn nắp hố kỹ thuật đã đưa vào khai thác từ năm 2020.',
      en: 'Fourteen rural bridges and over 30,000 utility covers in service since 2020.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hỗn hợp bê tông tính năng siêu cao dùng bột thạch anh nghiền trong nước',
        number: '1-0033587',
        filedOn: '2018-12-03',
        grantedOn: '2022-09-26',
        status: 'granted',
      },
      { kind: 'trademark', title: 'GDX-UHPC', number: '4-0398816', filedOn: '2019-10-11', grantedOn: '2021-08-30', status: 'granted' },
    ],
    modes: ['non-exclusive-licence', 'franchise', 'technical-service', 'training'],
    price: { kind: 'indicative', min: 1_500_000_000, max: 5_000_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Vật liệu Gia Định Xanh', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Cấp phối một mét khối: xi măng 780 kg, silica fume 165 kg, bột thạch anh 190 kg, cát 920 kg, nước 172 kg, sợi 157 kg; phụ gia 28 kg chia hai lần cho vào phút 2 và phút 5.',
  },
  {
    key: 'construction-materials-t04',
    owner: 'construction-materials-institute',
    title: { vi: 'Chế biến cốt liệu nhỏ nhân tạo từ phụ phẩm nghiền sàng bằng tạo hình ly tâm và phân ly khí động hạt mịn' },
    summary: {
      vi: 'Phụ phẩm 0–5 mm của trạm nghiền được chỉnh tròn cạnh, hiệu chỉnh mô đun độ lớn và tách có kiểm soát phần dưới 75 µm theo phương pháp khô. Sản phẩm thay 100% cốt liệu sông trong bê tông đến B40.',
    },
    description: {
      vi: `Phụ phẩm nghiền đá vôi có 15–20% hạt dưới 75 µm và nhiều hạt thoi dẹt, làm lượng nước yêu cầu tăng cao, hỗn hợp mất tính công tác và co ngót lớn. Dây chuyền dùng máy nghiền ly tâm trục đứng kiểu đá tự va đập ở vận tốc rôto 52 m/s để mài cạnh, nâng chỉ số tròn cạnh và bù phân đoạn 0,3–0,6 mm thường bị thiếu.

Dòng vật liệu rơi qua thiết bị phân ly khí động đa tầng cánh xoay; điểm cắt điều chỉnh trong khoảng 45–150 µm bằng tốc độ quạt, giữ lại 5–7% bột mịn có ích cho độ đặc. Bột tách ra đạt tỷ diện 380 m²/kg, dùng làm chất độn bê tông nhựa. Camera phân tích hạt trực tuyến chỉnh mô đun độ lớn 2,5–2,9. Hệ kín, lọc túi, không thải nước; công suất 80–200 tấn/giờ.`,
    },
    applications: {
      vi: 'Mỏ đá vôi, granit, bazan có trạm nghiền sàng; trạm bê tông thương phẩm và cấu kiện ở vùng khan hiếm cốt liệu tự nhiên.',
    },
    advantages: [
      {
        aspect: { vi: 'Lượng nước trộn để đạt cùng độ sụt 16 cm' },
        ours: 172,
        today: 205,
        unit: 'lít/m³',
        source: { vi: 'Bê tông B30, so với dùng thẳng phụ phẩm chưa xử lý, trạm thực nghiệm của Viện năm 2024' },
      },
      {
        aspect: { vi: 'Nước tiêu thụ cho khâu làm sạch' },
        ours: 0,
        today: 0.9,
        unit: 'm³/tấn',
        source: { vi: 'So với dây chuyền rửa vít xoắn ở Thanh Hóa' },
      },
    ],
    keywords: ['cốt liệu nhân tạo', 'nghiền ly tâm trục đứng', 'phân ly khí động', 'mô đun độ lớn', 'hạt dưới 75 µm', 'tròn cạnh'],
    fields: ['205', '203'],
    trl: 8,
    trlEvidence: { vi: 'Dây chuyền 120 tấn/giờ nghiệm thu tháng 8/2024 tại một mỏ ở Thanh Hóa, sản phẩm được chứng nhận hợp quy QCVN 16.' },
    rights: [],
    modes: ['turnkey', 'machinery-with-technology', 'technical-service'],
    price: { kind: 'floor', min: 7_500_000_000 },
    owners: [{ name: 'Viện Khoa học Vật liệu Silicat Trường Lệ', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT.KHCN.TH-21/2022' },
    confidential:
      'Tỷ lệ dòng đổ tràn vào buồng nghiền giữ 18% để tăng đá va đá; cánh phân ly nghiêng 34°, vận tốc gió tại cổ 9,5 m/s cho điểm cắt 75 µm với đá vôi ẩm dưới 1,5%.',
  },
  {
    key: 'construction-materials-t05',
    owner: 'construction-materials-institute',
    title: {
      vi: 'Men frit hệ boro – alumosilicat kẽm bóng sâu không sử dụng oxit chì và cadimi cho gốm gia dụng',
      en: 'Lead- and cadmium-free zinc boro-aluminosilicate frit glaze with deep gloss for tableware',
    },
    summary: {
      vi: 'Hệ frit nung chảy trước đưa bo, kẽm, stronti và bitmut vào mạng thủy tinh thay oxit chì mà vẫn giữ độ bóng và khoảng chảy rộng. Sản phẩm nung 1.150–1.200 °C đạt giới hạn thôi nhiễm của Hoa Kỳ và châu Âu.',
      en: 'A pre-melted frit brings boron, zinc, strontium and bismuth into the glass network in place of lead oxide, keeping gloss and a wide firing range. Ware fired at 1,150–1,200 °C meets United States and European leaching limits.',
    },
    description: {
      vi: `Oxit chì hạ nhiệt độ chảy và tạo chiết suất cao, song ion chì dễ bị axit hữu cơ trong thực phẩm hòa tan. Frit mới chứa 52% SiO2, 14% B2O3, 9% Al2O3, phần biến tính gồm ZnO, SrO và 3% Bi2O3; bo ở phối trí bốn đan vào khung silicat nên bền axit. Nguyên liệu được nấu chảy 1.380 °C, làm lạnh đột ngột trong nước, nghiền ướt còn 1,5% trên sàng 45 µm.

Hệ số giãn nở nhiệt điều chỉnh 5,2–6,8 × 10⁻⁶/K cho hợp với xương bán sứ hoặc sành, tránh rạn và bong. Chiết suất 1,56 cho độ bóng 92 đơn vị ở góc 60°. Bảng màu gồm 16 sắc dựa trên zircon – vanadi, zircon – praseodym và spinel coban thay cho chất màu cadimi. Men thích hợp nung oxy hóa lẫn khử, tráng nhúng, phun hoặc vẽ tay.`,
      en: `Lead oxide lowers melting temperature and raises the refractive index, but organic acids in food dissolve its ions. The new frit holds 52% SiO2, 14% B2O3 and 9% Al2O3, with ZnO, SrO and 3% Bi2O3 as modifiers; four-coordinated boron joins the silicate frame and resists acid. The batch is melted at 1,380 °C, quenched in water and wet-milled to 1.5% residue on 45 µm.

Thermal expansion is tuned between 5.2 and 6.8 × 10⁻⁶/K to fit semi-vitreous or stoneware bodies without crazing or peeling. A refractive index of 1.56 gives 92 gloss units at 60°. Sixteen colours on zircon–vanadium, zircon–praseodymium and cobalt spinel replace cadmium stains. The glaze suits oxidation or reduction firing, dipping, spraying and hand painting.`,
    },
    applications: {
      vi: 'Bát đĩa, ấm chén, bình hoa của làng nghề và nhà máy gốm sứ gia dụng, gạch mosaic bể bơi.',
      en: 'Bowls, plates, teapots and vases from craft villages and tableware factories; pool mosaic.',
    },
    advantages: [
      {
        aspect: { vi: 'Chì thôi nhiễm vào axit axetic 4% sau 24 giờ', en: 'Lead released into 4% acetic acid in 24 hours' },
        ours: 0.02,
        today: 2.6,
        unit: 'mg/L',
        source: {
          vi: 'ISO 6486, 60 mẫu bát, so với men thủ công lấy từ hai làng nghề',
          en: 'ISO 6486 on 60 bowls against craft glaze from two villages',
        },
      },
    ],
    keywords: ['frit', 'boro-alumosilicat', 'thôi nhiễm kim loại nặng', 'hệ số giãn nở nhiệt', 'men gốm', 'không chì'],
    fields: ['205', '204'],
    trl: 7,
    trlEvidence: {
      vi: 'Sản xuất thử 6 tấn frit, mười hai hộ và một nhà máy dùng trong tám tháng, đạt phiếu thử của phòng thí nghiệm được FDA công nhận.',
      en: 'Six tonnes of frit made and used by twelve family kilns and one factory for eight months, with reports from an FDA-recognised laboratory.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Frit không chì cho men gốm nhiệt độ trung bình',
        number: '1-2023-06012',
        filedOn: '2023-09-05',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'training', 'technical-service'],
    price: { kind: 'indicative', min: 250_000_000, max: 750_000_000 },
    owners: [{ name: 'Viện Khoa học Vật liệu Silicat Trường Lệ', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT.KHCN.BN-09/2022' },
    confidential:
      'Phần biến tính còn lại: K2O 3,1%, Na2O 2,4%, CaO 7,0%, ZnO 5,5%, SrO 4,0%; thêm 0,3% CeO2 để khử vàng của bitmut. Bentonit 2,5% và CMC 0,15% cho huyền phù không lắng.',
  },
  {
    key: 'construction-materials-t06',
    owner: 'construction-materials-institute',
    title: { vi: 'Hóa khí sinh khối tầng cố định cấp khí đốt cho lò con thoi nung gốm có phân vùng nhiệt độ' },
    summary: {
      vi: 'Bộ hóa khí chuyển trấu, dăm gỗ thành khí cháy sạch, đốt trong lò con thoi bọc sợi gốm thay cho đốt trực tiếp trong lò tròn. Chênh lệch nhiệt độ trong khối xếp dưới 15 °C nên tỷ lệ thành phẩm cao, khói bụi giảm mạnh.',
    },
    description: {
      vi: `Đốt trấu trực tiếp sinh nhiều bụi tro và hydrocacbon chưa cháy, nhiệt đi lệch một phía khiến sản phẩm vùng trên già, vùng đáy non. Bộ hóa khí thuận chiều tầng cố định vận hành với hệ số không khí 0,28, tạo khí 4,8–5,3 MJ/m³ gồm CO, H2 và CH4; hắc ín bị bẻ gãy khi đi qua vùng than nóng 950 °C, còn dưới 80 mg/m³ sau xyclon.

Khí được dẫn tới tám vòi đốt xoáy có gió thứ cấp gia nhiệt 280 °C. Lò con thoi 12 m³ bọc môđun sợi gốm, ba vùng đo – điều khiển độc lập theo đường cong nung gồm thoát ẩm, đốt hữu cơ, biến đổi thạch anh và lưu nhiệt 950–1.050 °C. Khí thải thu hồi để sấy mộc. Tro trấu cacbon hóa bán làm giá thể cây trồng. Một chu kỳ 26 giờ kể cả làm nguội.`,
    },
    applications: { vi: 'Gốm đỏ, gạch trang trí, ngói và gốm mỹ nghệ ở vùng có phụ phẩm sinh khối dồi dào.' },
    advantages: [
      {
        aspect: { vi: 'Sản phẩm loại một sau nung' },
        ours: 94,
        today: 78,
        unit: '%',
        source: { vi: 'Ba mươi mẻ ở Vĩnh Long, so với lò tròn đốt trực tiếp, 2024–2025' },
      },
      {
        aspect: { vi: 'Nồng độ bụi trong khí thải' },
        ours: 62,
        today: 480,
        unit: 'mg/Nm³',
        source: { vi: 'Đo tại ống khói bởi trung tâm quan trắc cấp tỉnh' },
      },
      {
        aspect: { vi: 'Suất tiêu hao sinh khối' },
        ours: 0.31,
        today: 0.58,
        unit: 'kg/kg sản phẩm',
        source: { vi: 'Cân trấu và thành phẩm trong cùng 30 mẻ' },
      },
    ],
    keywords: ['hóa khí sinh khối', 'tầng cố định', 'lò con thoi', 'sợi gốm', 'đường cong nung', 'hắc ín', 'trấu'],
    fields: ['205', '203'],
    trl: 7,
    trlEvidence: { vi: 'Một cụm lò 12 m³ trình diễn tại cơ sở gốm ở Vĩnh Long, nghiệm thu cấp tỉnh tháng 3/2025.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Cụm hóa khí trấu cấp nhiệt cho lò con thoi',
        number: '2-2024-00521',
        filedOn: '2024-07-22',
        status: 'published',
      },
    ],
    modes: ['turnkey', 'non-exclusive-licence', 'training'],
    price: { kind: 'indicative', min: 1_100_000_000, max: 2_300_000_000 },
    owners: [
      { name: 'Viện Khoa học Vật liệu Silicat Trường Lệ', share: 70 },
      { name: 'Công ty TNHH Cơ nhiệt Mang Thít', share: 30 },
    ],
    origin: { kind: 'state-funded', task: 'ĐT.KHCN.VL-05/2023' },
    confidential:
      'Cổ thắt bộ hóa khí đường kính 180 mm trên thân 620 mm, lớp lót cao nhôm 70%; trấu ẩm trên 14% phải trộn 20% dăm gỗ. Vòi đốt góc xoáy 38°, số xoáy 0,72.',
  },
  {
    key: 'construction-materials-t07',
    owner: 'construction-materials-institute',
    title: { vi: 'Giảm phát thải oxit nitơ của lò quay clinker bằng phân cấp đốt calciner kết hợp khử chọn lọc không xúc tác' },
    summary: {
      vi: 'Kết hợp vùng khử giàu nhiên liệu ở calciner với hệ phun amoniac đa tầng điều khiển dự báo, đưa NOx về dưới 400 mg/Nm³. Lượng amoniac dư dưới 8 mg/Nm³ và không ảnh hưởng năng suất clinker.',
    },
    description: {
      vi: `NOx nhiệt hình thành ở zôn nung trên 1.500 °C và NOx nhiên liệu ở calciner. Bước thứ nhất bố trí lại 30% than vào đáy calciner, gió ba chia hai tầng, tạo vùng khử hệ số không khí 0,85 với thời gian lưu 0,9 giây; CO và gốc hydrocacbon khử NO thành N2, giảm 30–35% mà chưa dùng hóa chất.

Bước thứ hai phun dung dịch amoniac 20% qua 16 vòi hai tầng tại vùng 870–1.000 °C. Mô hình động lực học chất lưu xác định vị trí vòi để hệ số đồng đều trên 92%. Bộ điều khiển dự báo dùng nhiệt độ, O2, CO và tải than, phản ứng trước dao động của lò, giữ tỷ số mol NH3/NO ở 1,15. Phần mềm cân đối giữa NOx và amoniac dư, ghi hồ sơ liên tục phục vụ báo cáo môi trường.`,
    },
    applications: { vi: 'Lò quay xi măng 2.500–10.000 tấn/ngày có tháp trao đổi nhiệt và calciner; lò vôi công nghiệp.' },
    advantages: [
      {
        aspect: { vi: 'NOx tại ống khói (quy về 10% O2)' },
        ours: 380,
        today: 860,
        unit: 'mg/Nm³',
        source: { vi: 'Trung bình tháng trên lò 5.000 tấn/ngày ở Thanh Hóa trước và sau lắp đặt, 2024' },
      },
      {
        aspect: { vi: 'Tiêu hao amoniac 20%' },
        ours: 2.6,
        today: 4.4,
        unit: 'kg/tấn clinker',
        source: { vi: 'So với hệ phun một tầng điều khiển phản hồi ở cùng mức giảm NOx' },
      },
    ],
    keywords: ['SNCR', 'NOx', 'calciner', 'phân cấp đốt', 'điều khiển dự báo', 'amoniac dư', 'lò quay'],
    fields: ['207', '204'],
    trl: 8,
    trlEvidence: { vi: 'Hệ thống hoàn chỉnh nghiệm thu trên một lò 5.000 tấn/ngày, số liệu quan trắc tự động liên tục 14 tháng.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp điều khiển phun chất khử theo dự báo tải nhiệt calciner',
        number: '1-2022-03357',
        filedOn: '2022-05-30',
        status: 'published',
      },
      {
        kind: 'copyright-software',
        title: 'Phần mềm SilicatNOx-Control',
        number: '1178/2024/QTG',
        filedOn: '2024-01-31',
        grantedOn: '2024-02-28',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 8_000_000_000, max: 19_000_000_000 },
    owners: [{ name: 'Viện Khoa học Vật liệu Silicat Trường Lệ', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.08.22/21-30' },
    confidential:
      'Góc phun tầng dưới 15° ngược chiều dòng, tầng trên 0°; đường kính giọt Sauter 85 µm. Bộ dự báo là mô hình ARX bậc (4,3) cập nhật mỗi 10 giây với hệ số quên 0,995.',
  },
  {
    key: 'construction-materials-t08',
    owner: 'construction-materials-cement',
    title: { vi: 'Đồng xử lý nhiên liệu thay thế từ chất thải rắn sinh hoạt trong calciner có hệ trích bypass clo' },
    summary: {
      vi: 'Chất thải sau phân loại được chế biến thành nhiên liệu RDF kích thước dưới 80 mm, cấp vào calciner qua buồng đốt bậc thang, thay 28% nhiệt từ than. Hệ bypass trích clo và kiềm giúp tháp trao đổi nhiệt không bị bám dính.',
    },
    description: {
      vi: `RDF có nhiệt trị 15–18 MJ/kg nhưng kích thước không đều và mang clo từ nhựa PVC. Nhà máy thiết kế buồng đốt bậc thang nối với ống gió ba, vật liệu nằm trên ghi lạnh tới sáu phút để cháy kiệt trước khi vào calciner, chấp nhận mảnh lớn mà không làm tăng CO. Nhiệt độ trên 1.100 °C và thời gian lưu khí hơn bốn giây bảo đảm phân hủy dioxin; tro trở thành thành phần clinker nên không có tro phải chôn.

Khoảng 5% khí đầu lò được trích, làm lạnh đột ngột bằng không khí xuống 400 °C để KCl và NaCl ngưng trên bụi, sau đó lọc riêng. Mô hình cân bằng clo – lưu huỳnh – kiềm tính hằng ngày lượng RDF tối đa theo từng lô. Bụi bypass phối lại dưới 0,8% vào xi măng.`,
    },
    applications: { vi: 'Nhà máy xi măng có calciner và địa phương cần giảm chôn lấp; vận hành cùng trạm phân loại, sấy sinh học.' },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ nhiệt thay thế than' },
        ours: 28,
        today: 8,
        unit: '%',
        source: { vi: 'Sổ vận hành sáu tháng đầu năm 2025, so với giai đoạn cấp RDF trực tiếp qua vòi calciner' },
      },
    ],
    keywords: ['RDF', 'đồng xử lý', 'calciner', 'bypass clo', 'nhiên liệu thay thế', 'chất thải rắn sinh hoạt'],
    fields: ['207', '204'],
    trl: 8,
    trlEvidence: { vi: 'Vận hành liên tục từ tháng 10/2024 với 220 tấn RDF/ngày, giấy phép môi trường đã cấp, đo dioxin bốn lần đạt.' },
    rights: [],
    modes: ['technical-service', 'training', 'non-exclusive-licence'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Công ty Cổ phần Xi măng Yên Lập', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Giới hạn nội bộ: clo đầu vào 280 g/tấn clinker khi bypass 5%; đầu dò trích đặt tại 0,6 m phía trên bậc vào lò. Ghi lạnh năm bậc, chu kỳ đẩy 42 giây, nhà chế tạo được ghi ở phụ lục.',
  },
  {
    key: 'construction-materials-t09',
    owner: 'construction-materials-concrete',
    title: {
      vi: 'Bê tông tự liền vết nứt nhờ bào tử Bacillus kết tủa canxit cho công trình ngầm và bể chứa',
      en: 'Self-healing concrete with calcite-precipitating Bacillus spores for underground works and tanks',
    },
    summary: {
      vi: 'Bào tử vi khuẩn ưa kiềm nằm trong hạt mang xốp được kích hoạt khi nước ngấm vào vết nứt, chuyển hóa canxi lactat thành canxit lấp kín khe rộng đến 0,5 mm. Kết quả hiện dừng ở mẫu thí nghiệm.',
      en: 'Alkaliphilic spores held in porous carriers wake when water enters a crack and turn calcium lactate into calcite, sealing openings up to 0.5 mm. Results so far come from laboratory specimens.',
    },
    description: {
      vi: `Bê tông bể chứa chịu kéo kém nên nứt co nhiệt gần như không tránh được, bơm keo epoxy chỉ làm được ở mặt tiếp cận. Nhóm nghiên cứu phân lập Bacillus pseudofirmus từ đất kiềm ven hồ, tạo bào tử mật độ 10⁹ CFU/g, hấp phụ vào hạt sét nở 1–4 mm cùng canxi lactat và cao nấm men, phủ màng geopolyme mỏng để sống sót qua trộn và pH 12,8.

Khi khe nứt xuất hiện, nước và oxy khởi động nảy mầm; quá trình hô hấp tạo CO2 kết hợp Ca²⁺ thành canxit bám vào thành khe. Mẫu lăng trụ nứt 0,4 mm phục hồi 91% độ chống thấm sau 56 ngày ngâm – khô luân phiên, trong khi mẫu đối chứng đạt 22%. Cường độ nén giảm 6% do hạt mang. Bước tiếp theo là thử cấu kiện tường 2 m² và hạ giá thành môi trường nuôi.`,
      en: `Tank concrete is weak in tension, so thermal cracks are hardly avoidable, and epoxy injection only reaches accessible faces. The team isolated Bacillus pseudofirmus from alkaline lake soil, produced spores at 10⁹ CFU/g and adsorbed them on 1–4 mm expanded clay with calcium lactate and yeast extract, under a thin geopolymer skin that lets them survive mixing and pH 12.8.

When a crack opens, water and oxygen start germination; respiration yields CO2, which binds Ca²⁺ into calcite on the crack walls. Prisms cracked to 0.4 mm regained 91% of watertightness after 56 days of wet–dry cycling against 22% for the control. Compressive strength drops 6% because of the carrier. Next steps are a 2 m² wall panel and a cheaper culture medium.`,
    },
    applications: {
      vi: 'Tường tầng hầm, bể nước, đường hầm, cống ngầm khó tiếp cận để sửa chữa.',
      en: 'Basement walls, water tanks, tunnels and buried culverts that are hard to reach for repair.',
    },
    advantages: [
      {
        aspect: { vi: 'Mức phục hồi độ chống thấm sau 56 ngày', en: 'Watertightness regained after 56 days' },
        ours: 91,
        today: 22,
        unit: '%',
        source: {
          vi: 'Lăng trụ 100 × 100 × 400 mm, 18 mẫu mỗi nhóm, phòng thí nghiệm của công ty, 2025',
          en: 'Prisms of 100 × 100 × 400 mm, 18 per group, company laboratory, 2025',
        },
      },
    ],
    keywords: ['bê tông tự liền', 'Bacillus', 'kết tủa canxit', 'bào tử', 'hạt mang', 'chống thấm', 'vết nứt'],
    fields: ['201', '209'],
    trl: 3,
    trlEvidence: {
      vi: 'Bằng chứng khái niệm trên mẫu vữa và bê tông, ảnh hiển vi điện tử và nhiễu xạ tia X xác nhận canxit.',
      en: 'Proof of concept on mortar and concrete specimens; calcite confirmed by electron microscopy and X-ray diffraction.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hạt mang bào tử phủ geopolyme dùng cho bê tông tự liền',
        number: '1-2025-03146',
        filedOn: '2025-04-24',
        status: 'filed',
      },
    ],
    modes: ['joint-development', 'capital-contribution'],
    price: { kind: 'negotiable' },
    owners: [
      { name: 'Công ty Cổ phần Công nghệ Vật liệu Gia Định Xanh', share: 75 },
      { name: 'Phan Nguyễn Thục Đoan', share: 25 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Chủng ký hiệu GDX-B17 lưu giữ tại kho chủng của công ty; lớp phủ gồm metakaolin và thủy tinh lỏng kali 1:0,9, dày 60–90 µm. Liều 28 kg hạt mang cho một mét khối.',
  },
  {
    key: 'construction-materials-t10',
    owner: 'construction-materials-institute',
    title: { vi: 'Sản xuất gốm tường thiêu kết từ bùn đỏ tuyển quặng bauxite phối đất sét và bột thủy tinh thải' },
    summary: {
      vi: 'Bùn đỏ sau lọc ép được khử kiềm, phối 40–45% với đất sét đồi và thủy tinh phế thải rồi ép dẻo, nung 1.020 °C thành gạch rỗng. Natri được giam trong pha thủy tinh nên không rửa trôi và không gây loang trắng.',
    },
    description: {
      vi: `Bùn đỏ nhà máy alumin có pH trên 12, chứa 35–45% Fe2O3 và 3–6% Na2O, lưu trong hồ lâu dài. Công đoạn đầu dùng khí khói CO2 sục vào bùn ở nồng độ rắn 40% và rửa ép lọc, hạ pH xuống 9,2. Bùn phối với đất sét đồi có chỉ số dẻo 14, thêm 8% bột thủy tinh dưới 150 µm làm chất trợ chảy.

Khi nung, natri dư phản ứng với silic và alumin tạo pha thủy tinh cùng nephelin; sắt cho màu đỏ sậm đồng đều. Ở 1.020 °C, thời gian lưu 3 giờ, gạch hai lỗ đạt cường độ nén 14 MPa, độ hút nước 11%, mức rửa trôi crom và asen thấp hơn ngưỡng chất thải nguy hại từ 8 lần trở lên. Hoạt độ phóng xạ an toàn I bằng 0,82. Nhóm đang xác lập đường cong nung trên lò tuy nen.`,
    },
    applications: { vi: 'Gạch xây, gạch lát vỉa hè và ngói ở khu vực Lâm Đồng, giảm dung tích hồ chứa bùn.' },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ phế thải trong phối liệu' },
        ours: 52,
        today: 10,
        unit: '%',
        source: { vi: 'So với gạch đất sét pha xỉ thông dụng, lò nung bán công nghiệp của Viện, 2025' },
      },
    ],
    keywords: ['bùn đỏ', 'bauxite', 'thiêu kết', 'nephelin', 'gốm tường', 'rửa trôi kim loại'],
    fields: ['205', '207'],
    trl: 5,
    trlEvidence: {
      vi: 'Nung 4.800 viên trong lò bán công nghiệp 3 m³, thử nghiệm rửa trôi TCLP và phóng xạ tại phòng thí nghiệm độc lập.',
    },
    rights: [],
    modes: ['joint-development', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 500_000_000, max: 1_200_000_000 },
    owners: [{ name: 'Viện Khoa học Vật liệu Silicat Trường Lệ', share: 100 }],
    origin: { kind: 'state-funded', task: 'TN18/C09' },
    confidential:
      'Tốc độ nâng nhiệt 780–900 °C không quá 45 °C/giờ do khử Fe2O3 sinh bọt; hỗn hợp trợ dẻo gồm 0,4% lignin sulfonat canxi. Đất sét phải có SiO2 tự do dưới 22%.',
  },
  {
    key: 'construction-materials-t11',
    owner: 'construction-materials-concrete',
    title: { vi: 'Xác định cường độ sớm tại hiện trường theo phương pháp độ trưởng thành với cảm biến nhiệt chôn sẵn không dây' },
    summary: {
      vi: 'Cảm biến bỏ vào khối đổ ghi lịch sử nhiệt độ, tính năng lượng thủy hóa quy đổi và suy ra cường độ thực từng giờ. Nhà thầu tháo cốp pha, căng cáp đúng lúc thay vì chờ kết quả mẫu nén.',
    },
    description: {
      vi: `Cường độ bê tông phụ thuộc tích lũy nhiệt độ theo thời gian. Phương pháp độ trưởng thành sử dụng hàm Arrhenius với năng lượng hoạt hóa hiệu chuẩn cho từng cấp phối từ 17 mẫu lập phương, quan hệ cường độ – tuổi quy đổi được nội suy bằng hàm hypecbol. Cảm biến đường kính 42 mm, pin bốn tháng, hai điểm đo cách nhau 500 mm, truyền Bluetooth và LoRa xuyên lớp bảo vệ 50 mm.

Nền tảng điện toán đám mây hiển thị cường độ từng vị trí, cảnh báo chênh nhiệt tâm – mặt vượt 20 °C trong khối lớn và so sánh với ngưỡng tháo dỡ. Thuật toán phát hiện thay đổi cấp phối bất thường khi tốc độ tỏa nhiệt lệch ba độ lệch chuẩn. Sai số trung bình 4,6% so với khoan lõi; hồ sơ ký số được tư vấn giám sát chấp nhận trong nhật ký thi công.`,
    },
    applications: { vi: 'Nhà cao tầng chu kỳ nhanh, dầm dự ứng lực, móng khối lớn, nhà máy cấu kiện đúc sẵn.' },
    advantages: [
      {
        aspect: { vi: 'Chu kỳ một sàn điển hình' },
        ours: 5,
        today: 7,
        unit: 'ngày',
        source: { vi: 'Hai tháp căn hộ 32 tầng tại TP. Hồ Chí Minh, 2024' },
      },
      {
        aspect: { vi: 'Sai số dự báo cường độ ba ngày tuổi' },
        ours: 4.6,
        today: 15,
        unit: '%',
        source: { vi: 'So với mẫu dưỡng hộ cạnh công trình, đối chiếu 84 lõi khoan' },
      },
    ],
    keywords: ['độ trưởng thành', 'cảm biến nhiệt', 'năng lượng hoạt hóa', 'thủy hóa', 'tháo cốp pha', 'LoRa'],
    fields: ['201', '202'],
    trl: 9,
    trlEvidence: { vi: 'Đã dùng tại 57 công trình với hơn 9.000 cảm biến, có chỉ dẫn kỹ thuật được chủ đầu tư phê duyệt.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Nền tảng theo dõi bê tông GDX-Mature',
        number: '6432/2023/QTG',
        filedOn: '2023-08-01',
        grantedOn: '2023-08-29',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'sub-licence'],
    price: { kind: 'firm', min: 280_000_000, max: 280_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Vật liệu Gia Định Xanh', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bộ hệ số năng lượng hoạt hóa cho 210 cấp phối của 31 trạm trộn là tài sản cốt lõi, chỉ mở theo trạm. Ăng ten xoắn bù điện môi bê tông ướt, tần số 433 MHz, thiết kế nội bộ.',
  },
  {
    key: 'construction-materials-t12',
    owner: 'construction-materials-institute',
    title: {
      vi: 'Ức chế hiện tượng kết tinh muối sunfat trên bề mặt gốm đất nung bằng cố định ion trong phối liệu và chỉnh môi trường nung',
    },
    summary: {
      vi: 'Muối sunfat hòa tan trong đất sét nhiễm phèn được kết tủa thành bari sunfat trơ ngay khi nhào phối liệu, phần lưu huỳnh từ khói được khống chế bằng chế độ nung. Sản phẩm giữ màu đỏ tươi qua vận chuyển biển và sử dụng ngoài trời.',
    },
    description: {
      vi: `Đất sét phù sa nhiễm phèn chứa 0,3–0,9% SO4²⁻ tan ở dạng canxi và magie sunfat. Khi sấy, nước mao dẫn đưa muối ra mặt ngoài; sau nung, chúng hút ẩm, tái kết tinh và đẩy lên mặt. Công nghệ xác định nhanh sunfat bằng đo độ đục trên đất từng đợt, tính liều bari cacbonat cỡ hạt 1–2 µm, phân tán trước thành huyền phù rồi cấp vào máy nhào hai trục; thời gian ủ 48 giờ đủ để phản ứng hoàn tất.

Chế độ sấy hai giai đoạn với độ ẩm không khí 85% lúc đầu làm chậm dòng mao dẫn. Trong khoảng 700–850 °C giữ môi trường oxy hóa yếu để không tái hấp phụ SO2, sau đó nâng lên 1.000 °C. Hàm lượng muối tan theo EN 772-5 xếp loại S2, thử mao dẫn 28 ngày không thấy loang. Bari dư dưới 30 mg/kg trong dịch chiết nên an toàn cho cây trồng.`,
    },
    applications: { vi: 'Chậu hoa, tượng, gạch trang trí, ngói đất nung từ đất phù sa đồng bằng sông Cửu Long và ven biển.' },
    advantages: [
      {
        aspect: { vi: 'Sản phẩm xuất hiện lớp kết tinh sau 60 ngày lưu ẩm' },
        ours: 1.5,
        today: 23,
        unit: '%',
        source: { vi: 'Buồng khí hậu 90% RH, 800 mẫu chậu từ năm nguồn đất ở Vĩnh Long' },
      },
    ],
    keywords: ['muối sunfat', 'bari cacbonat', 'kết tinh bề mặt', 'mao dẫn', 'gốm đất nung', 'môi trường nung'],
    fields: ['205', '204'],
    trl: 7,
    trlEvidence: { vi: 'Áp dụng thử 42 nghìn sản phẩm tại ba cơ sở, hai chuyến công-ten-nơ sang châu Âu không bị khiếu nại.' },
    rights: [],
    modes: ['technical-service', 'training', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 200_000_000, max: 450_000_000 },
    owners: [{ name: 'Viện Khoa học Vật liệu Silicat Trường Lệ', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Liều BaCO3 = 1,15 lần lượng sunfat tính theo mol cộng 0,05% dự phòng; nếu dùng nước sông mùa khô phải cộng thêm theo độ dẫn điện, bảng tra riêng từng tháng.',
  },
  {
    key: 'construction-materials-t13',
    owner: 'construction-materials-concrete',
    title: {
      vi: 'Aerogel silica từ tro trấu sấy áp suất thường làm lớp cách nhiệt mái và đường ống',
      en: 'Ambient-dried silica aerogel from rice-husk ash for roof and pipe insulation',
    },
    summary: {
      vi: 'Silica vô định hình chiết từ tro trấu được tạo gel, biến tính kỵ nước và sấy ở áp suất khí quyển thay sấy siêu tới hạn. Tấm sợi tẩm aerogel có hệ số dẫn nhiệt 0,019 W/m·K, hướng tới giá thành một nửa hàng nhập.',
      en: 'Amorphous silica extracted from rice-husk ash is gelled, made hydrophobic and dried at atmospheric pressure instead of supercritically. Aerogel-filled fibre mats conduct 0.019 W/m·K, aiming at half the price of imports.',
    },
    description: {
      vi: `Tro trấu nung có kiểm soát chứa trên 90% SiO2 vô định hình, hòa tan trong NaOH 1,5 M ở 95 °C cho thủy tinh lỏng. Dung dịch qua cột trao đổi cation, tạo sol axit silicic và gel hóa ở pH 5,5 ngay trong nền sợi thủy tinh. Gel được già hóa, trao đổi dung môi etanol – n-heptan rồi silyl hóa bằng trimetylclorosilan; nhóm –Si(CH3)3 đẩy nhau nên khung gel giãn trở lại trong lúc sấy ở 80–150 °C, tránh sụp mao quản.

Vật liệu có độ rỗng 93%, diện tích bề mặt riêng 640 m²/g, góc thấm ướt 148°, khối lượng thể tích tấm 160 kg/m³. Thử trên mái tôn mô hình cho nhiệt độ mặt dưới thấp hơn 17 °C so với bông thủy tinh cùng chiều dày. Trọng tâm hiện nay là thu hồi dung môi và kéo dài bản tấm liên tục.`,
      en: `Controlled-burnt rice-husk ash holds over 90% amorphous SiO2, which dissolves in 1.5 M NaOH at 95 °C to give water glass. The solution passes a cation column, forms a silicic acid sol and gels at pH 5.5 inside a glass-fibre mat. The gel is aged, exchanged with ethanol and n-heptane, then silylated with trimethylchlorosilane; the –Si(CH3)3 groups repel one another, so the frame springs back during drying at 80–150 °C and the pores do not collapse.

The material has 93% porosity, 640 m²/g of surface, a 148° contact angle and a mat density of 160 kg/m³. On a model metal roof the underside ran 17 °C cooler than with glass wool of equal thickness. Work now centres on solvent recovery and continuous mats.`,
    },
    applications: {
      vi: 'Lớp cách nhiệt mái nhà xưởng, kho lạnh, ống hơi và bồn chứa 200–600 °C.',
      en: 'Insulation of factory roofs, cold stores, steam pipes and tanks at 200–600 °C.',
    },
    advantages: [
      {
        aspect: { vi: 'Hệ số dẫn nhiệt ở 25 °C', en: 'Thermal conductivity at 25 °C' },
        ours: 0.019,
        today: 0.038,
        unit: 'W/m·K',
        source: { vi: 'Đo theo ISO 8301, so với bông thủy tinh 48 kg/m³, 2025', en: 'ISO 8301, against 48 kg/m³ glass wool, 2025' },
      },
    ],
    keywords: ['aerogel silica', 'tro trấu', 'silyl hóa', 'sấy áp suất thường', 'hệ số dẫn nhiệt', 'cách nhiệt'],
    fields: ['210', '205'],
    trl: 4,
    trlEvidence: {
      vi: 'Mẫu tấm 300 × 300 × 10 mm chế tạo lặp lại 24 lần, đo dẫn nhiệt và lão hóa ẩm trong phòng thí nghiệm.',
      en: 'Mats of 300 × 300 × 10 mm repeated 24 times, with laboratory conductivity and humid-ageing tests.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp chế tạo tấm aerogel từ tro trấu không sấy siêu tới hạn',
        number: '1-2024-05927',
        filedOn: '2024-08-28',
        status: 'published',
      },
    ],
    modes: ['joint-development', 'exclusive-licence', 'capital-contribution'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Vật liệu Gia Định Xanh', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'TMCS dùng 0,24 mol cho 1 mol SiO2 chia ba lần; bước 110 °C giữ 90 phút quyết định độ giãn lại. Dung môi thu hồi chứa HCl được trung hòa bằng chính tro trấu trước khi chưng.',
  },
]
