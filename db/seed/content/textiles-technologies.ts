import type { TechnologyContent } from './shape'

export const textilesTechnologies: TechnologyContent[] = [
  {
    key: 'textiles-t01',
    owner: 'textiles-institute',
    title: {
      vi: 'Phân hủy phẩm azo bền sinh học trong dòng thải dệt nhuộm bằng quá trình oxy hóa nâng cao ozone xúc tác',
      en: 'Degrading biologically persistent azo dyes in textile effluent by catalytic ozonation, an advanced oxidation process',
    },
    summary: {
      vi: 'Bậc xử lý hoàn thiện đặt sau công trình hóa lý và sinh học sẵn có, dùng gốc hydroxyl cắt mạch mang màu của phẩm hoạt tính và phân tán. Dòng ra đạt độ màu dưới 50 Pt-Co ổn định và không tạo bùn bậc ba.',
      en: 'A polishing stage placed after the existing physico-chemical and biological units, in which hydroxyl radicals cut the colour-bearing chains of reactive and disperse dyes. The outflow stays below 50 Pt-Co and no tertiary sludge is produced.',
    },
    description: {
      vi: `Phẩm hoạt tính mang nhóm azo và vòng thơm sulfonat tan tốt trong nước nên hầu như không bị hấp phụ vào bùn hoạt tính, còn keo tụ chỉ loại được một phần. Công nghệ hòa trộn ozone liều 40–60 g/m³ qua ống Venturi vào tháp tiếp xúc chứa hạt xúc tác mangan–xeri trên nền gamma nhôm oxit. Gốc hydroxyl sinh ra cắt liên kết –N=N– và mở vòng thơm ở pH 7,5–8,5, không cần điều chỉnh hóa chất.

Thời gian tiếp xúc 25–30 phút; tỷ lệ BOD5/COD tăng từ 0,18 lên 0,35 nên phần hữu cơ mạch ngắn được bể lọc sinh học hiếu khí phía sau khoáng hóa tiếp. Công suất máy phát ozone được điều chỉnh theo độ hấp thụ quang tại 436, 525 và 620 nm, tránh cấp dư khi dòng vào loãng. Ozone dư được phân hủy trong buồng nhiệt xúc tác. Môđun tiêu chuẩn 500 m³/ngày, ghép song song đến 5.000 m³/ngày.`,
      en: `Reactive dyes carrying azo groups and sulphonated aromatic rings dissolve so well that activated sludge hardly adsorbs them, and coagulation removes only part. The process injects 40–60 g/m³ of ozone through a Venturi into a contact tower packed with manganese–cerium catalyst on gamma alumina. The hydroxyl radicals formed cut the –N=N– bond and open aromatic rings at pH 7.5–8.5, with no chemical adjustment.

Contact time is 25–30 minutes; the BOD5/COD ratio rises from 0.18 to 0.35, so that an aerobic biofilter behind the tower mineralises the short-chain organics left. Ozone output follows optical absorbance at 436, 525 and 620 nm, which avoids overdosing when the inflow is dilute. Residual ozone is destroyed in a thermal catalytic chamber. The standard module treats 500 m³ a day and is paralleled up to 5,000 m³ a day.`,
    },
    applications: {
      vi: 'Trạm xử lý của nhà máy nhuộm vải bông, polyester và vải pha; khu công nghiệp dệt may có dòng thải tập trung. Có thể dùng cho nước thải in hoa và giặt mài denim sau khi tách cặn.',
      en: 'Treatment plants of dyehouses working cotton, polyester and blends, and textile industrial parks with a joint effluent. Also fits print-works and denim laundries once solids are removed.',
    },
    advantages: [
      {
        aspect: { vi: 'Độ màu dòng ra', en: 'Colour of the outflow' },
        ours: 38,
        today: 210,
        unit: 'Pt-Co',
        source: {
          vi: 'Trung bình 90 ngày vận hành môđun 500 m³/ngày, so với keo tụ phèn–PAC bậc ba tại cùng nhà máy, 2023',
          en: 'Mean of 90 days on a 500 m³/day module against tertiary alum–PAC coagulation in the same mill, 2023',
        },
      },
      {
        aspect: { vi: 'Bùn khô phát sinh ở bậc hoàn thiện', en: 'Dry sludge from the polishing stage' },
        ours: 0.05,
        today: 0.9,
        unit: 'kg/m³',
        source: { vi: 'Cân bùn hằng tuần trong đợt chạy thử nêu trên', en: 'Weekly weighing during the same trial' },
      },
    ],
    keywords: ['oxy hóa nâng cao', 'ozone xúc tác', 'gốc hydroxyl', 'phẩm azo', 'độ màu', 'nước thải dệt nhuộm', 'xúc tác dị thể'],
    fields: ['207', '204'],
    trl: 8,
    trlEvidence: {
      vi: 'Hai môđun 500 m³/ngày đã nghiệm thu tại nhà máy nhuộm ở Hưng Yên (2022) và Hải Phòng (2023), có kết quả quan trắc bốn quý liên tiếp.',
      en: 'Two 500 m³/day modules accepted at dyehouses in Hưng Yên (2022) and Hải Phòng (2023), with four consecutive quarters of monitoring.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hệ xúc tác mangan–xeri dạng hạt và phương pháp ozone hóa nước thải chứa phẩm azo',
        number: '1-0039467',
        filedOn: '2019-08-14',
        grantedOn: '2024-01-08',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'turnkey', 'technical-service'],
    price: { kind: 'indicative', min: 2_200_000_000, max: 6_500_000_000 },
    owners: [
      { name: 'Viện Vật liệu Dệt và Công nghệ Nhuộm Sông Hồng', share: 80 },
      { name: 'Công ty Cổ phần Kỹ thuật Môi trường Lam Khê', share: 20 },
    ],
    origin: { kind: 'state-funded', task: 'KC.08.15/16-20' },
    confidential:
      'Hạt xúc tác tẩm theo tỷ lệ Mn:Ce = 7:3, nung hai giai đoạn 350 °C rồi 520 °C; hoạt tính được phục hồi bằng cách rửa ngược axit oxalic 0,5% mỗi 45 ngày. Nền nhôm oxit đặt từ một nhà cung cấp ở Sơn Đông với kích thước 3–5 mm.',
  },
  {
    key: 'textiles-t02',
    owner: 'textiles-university',
    title: { vi: 'Nhuộm vải polyester trong CO2 siêu tới hạn thay cho môi trường nước' },
    summary: {
      vi: 'Phẩm phân tán nguyên chất hòa tan trong CO2 siêu tới hạn và khuếch tán vào xơ polyester, không cần nước, chất phân tán hay muối. Hệ bán công nghiệp 20 lít đã nhuộm được quả vải 2 kg với độ đều màu tương đương nhuộm cao áp truyền thống.',
    },
    description: {
      vi: `Ở 120 °C và 25 MPa, CO2 có khối lượng riêng gần với chất lỏng nhưng độ nhớt và hệ số khuếch tán gần với chất khí. Phân tử phẩm phân tán kỵ nước tan trong pha này, đồng thời CO2 hóa dẻo vùng vô định hình của polyester, hạ nhiệt độ thủy tinh hóa khoảng 20–30 °C nên phẩm thấm sâu chỉ sau 60–75 phút. Dòng lưu chất được bơm tuần hoàn đảo chiều xuyên qua quả vải để bảo đảm sự đồng đều giữa lớp trong và lớp ngoài.

Sau khi nhuộm, giảm áp từng bậc làm phẩm dư kết tinh trong bình tách, CO2 được hóa lỏng và tái sử dụng trên 94%. Vải ra khỏi nồi ở trạng thái khô, không cần giặt khử hay sấy. Nhóm nghiên cứu đã lập bảng độ tan của 14 phẩm phân tán và quy trình cho ba tông màu cơ bản.`,
    },
    applications: {
      vi: 'Nhuộm vải dệt kim, chỉ may và dây kéo polyester tại nhà máy thiếu nguồn nước hoặc không được cấp thêm hạn ngạch xả thải.',
    },
    advantages: [
      {
        aspect: { vi: 'Lượng nước tiêu thụ cho công đoạn nhuộm' },
        ours: 0,
        today: 62,
        unit: 'lít/kg vải',
        source: { vi: 'So với nhuộm cao áp tỷ lệ dung dịch 1:8 gồm giặt khử, đo tại phòng thí nghiệm của trường năm 2023' },
      },
      {
        aspect: { vi: 'Thời gian một chu trình nhuộm và làm khô' },
        ours: 150,
        today: 310,
        unit: 'phút',
        source: { vi: 'Nhật ký 26 mẻ thử nghiệm trên nồi 20 lít' },
      },
    ],
    keywords: ['CO2 siêu tới hạn', 'nhuộm không nước', 'phẩm phân tán', 'polyester', 'khuếch tán', 'độ tan'],
    fields: ['204', '205'],
    trl: 5,
    trlEvidence: {
      vi: 'Nồi nhuộm 20 lít chạy 26 mẻ với vải dệt kim của doanh nghiệp đối tác; độ bền màu giặt và ma sát đạt cấp 4–5 theo ISO 105.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Thiết bị nhuộm tuần hoàn đảo chiều bằng lưu chất siêu tới hạn',
        number: '1-2022-05118',
        filedOn: '2022-08-10',
        status: 'published',
      },
    ],
    modes: ['joint-development', 'exclusive-licence', 'capital-contribution'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Công nghệ Thành Nam', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-31/20' },
    confidential:
      'Tốc độ giảm áp tối ưu là 0,4 MPa/phút đến 10 MPa rồi 0,15 MPa/phút; giảm nhanh hơn sẽ tạo vết phẩm ở mép biên. Trục quả vải khoan lỗ 2,2 mm theo bước xoắn không đều do nhóm tự tính.',
  },
  {
    key: 'textiles-t03',
    owner: 'textiles-software',
    title: {
      vi: 'Nhận dạng khuyết tật bề mặt vải thời gian thực bằng mạng nơ-ron tích chập và ảnh quét dòng',
      en: 'Real-time recognition of fabric surface defects with convolutional neural networks on line-scan images',
    },
    summary: {
      vi: 'Giàn camera quét dòng lắp trên máy kiểm vải chụp toàn khổ ở tốc độ 60 m/phút, mạng học sâu phân loại 17 dạng khuyết tật và tự chấm điểm theo hệ bốn điểm. Bản đồ khuyết tật được chuyển thẳng sang phần mềm trải cắt.',
      en: 'Line-scan cameras mounted on the inspection frame image the full width at 60 m/min; a deep network classifies 17 kinds of defect and scores the roll under the four-point system. The defect map goes straight to the cutting-room software.',
    },
    description: {
      vi: `Hai camera quét dòng 8.192 điểm ảnh cùng nguồn sáng xiên và sáng xuyên cho độ phân giải 0,12 mm trên khổ 1,8 m. Ảnh được chia ô 512 × 512 và đưa qua kiến trúc mã hóa–giải mã: nhánh thứ nhất học cấu trúc dệt bình thường của từng mặt hàng theo kiểu không giám sát, nhánh thứ hai phân loại khuyết tật như đứt sợi, lỗ kim, sọc ngang, dính dầu, loang phẩm.

Cách kết hợp hai nhánh giúp bắt đầu một mặt hàng mới chỉ với 30 m vải đạt, thay vì phải gán nhãn hàng nghìn ảnh lỗi. Suy luận chạy trên máy tính biên đặt cạnh máy, độ trễ dưới 80 ms nên có thể dừng trục cuộn hoặc dán tem tại đúng vị trí. Dữ liệu cuộn vải gồm tọa độ, ảnh và điểm phạt được lưu theo mã lô và xuất qua API cho hệ thống quản lý sản xuất.`,
      en: `Two 8,192-pixel line-scan cameras with oblique and transmitted light resolve 0.12 mm across 1.8 m of cloth. Images are tiled at 512 × 512 and passed through an encoder–decoder architecture: one branch learns, unsupervised, what the normal weave of each article looks like; the other classifies defects such as broken yarn, pinholes, weft bars, oil marks and dye stains.

Combining the two means a new article needs only 30 m of sound fabric to start, rather than thousands of labelled defect images. Inference runs on an edge computer beside the machine with a delay under 80 ms, so the winder can be stopped or a sticker applied at the exact place. Roll data, with coordinates, images and penalty points, are stored by lot and offered to the production system through an API.`,
    },
    applications: {
      vi: 'Công đoạn kiểm vải mộc và vải thành phẩm tại nhà máy dệt, nhuộm; kho nguyên liệu của nhà máy may.',
      en: 'Inspection of grey and finished fabric in weaving and dyeing mills, and incoming inspection at garment factories.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ khuyết tật được phát hiện', en: 'Share of defects found' },
        ours: 94,
        today: 68,
        unit: '%',
        source: {
          vi: 'Kiểm lại 412 cuộn vải dệt thoi tại nhà máy ở TP. Hồ Chí Minh, 2024',
          en: 'Re-inspection of 412 woven rolls at a mill in Hồ Chí Minh City, 2024',
        },
      },
      {
        aspect: { vi: 'Tốc độ kiểm', en: 'Inspection speed' },
        ours: 60,
        today: 18,
        unit: 'm/phút',
        source: { vi: 'Thông số vận hành của cùng nhà máy', en: 'Operating record of the same mill' },
      },
    ],
    keywords: ['mạng nơ-ron tích chập', 'thị giác máy tính', 'camera quét dòng', 'khuyết tật vải', 'học không giám sát', 'hệ bốn điểm'],
    fields: ['102', '202'],
    trl: 9,
    trlEvidence: {
      vi: 'Mười một giàn máy đang chạy ba ca tại năm nhà máy từ năm 2022, có hợp đồng bảo trì hằng năm.',
      en: 'Eleven frames have run three shifts in five mills since 2022 under yearly maintenance contracts.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm kiểm vải SoiVai Vision',
        number: '5127/2023/QTG',
        filedOn: '2023-06-20',
        grantedOn: '2023-07-18',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'firm', min: 1_450_000_000, max: 1_450_000_000 },
    owners: [{ name: 'Công ty TNHH Công nghệ Sợi Số', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Nhánh không giám sát dùng tự mã hóa có bộ nhớ 256 mẫu, ngưỡng bất thường được đặt bằng phân vị 99,7 của chính 30 m đầu. Đèn xiên đặt góc 22° so với mặt vải, phủ tán xạ đặt làm riêng.',
  },
  {
    key: 'textiles-t04',
    owner: 'textiles-institute',
    title: { vi: 'Tiền xử lý sinh học vải bông bằng enzyme pectate lyase kết hợp tẩy hoạt hóa nhiệt độ thấp' },
    summary: {
      vi: 'Hệ enzyme thay xút đậm đặc ở công đoạn nấu, chất hoạt hóa TAED cho phép tẩy trắng bằng hydro peroxit ở 70 °C thay vì 98 °C. Xơ ít tổn thương, dòng thải bớt kiềm và lượng hơi nước giảm rõ rệt.',
    },
    description: {
      vi: `Sáp, pectin và protein ở lớp sơ cấp khiến xơ bông kỵ nước. Công nghệ dùng pectate lyase kiềm nhẹ thủy phân pectin ở 55 °C, pH 8,5 trong 30 phút; lớp sáp mất nền liên kết và được chất hoạt động bề mặt không ion có nguồn gốc đường nhũ hóa. Độ thấm hút đạt dưới 2 giây mà mạch cellulose gần như không bị cắt.

Tiếp theo, hydro peroxit phản ứng với TAED tạo axit peraxetic tại chỗ, tẩy các hợp chất mang màu ở 70 °C và pH gần trung tính, độ trắng CIE đạt 68–72, đủ làm nền cho mọi tông màu trừ trắng quang học. Peroxit dư được catalase phân hủy trong 15 phút ngay trong máng nên bỏ được hai lần xả nóng. Toàn bộ quy trình chạy được trên máy nhuộm khí động hoặc máy jet sẵn có, chỉ thay đơn công nghệ và bơm định lượng.`,
    },
    applications: { vi: 'Tiền xử lý vải dệt kim cotton, cotton pha spandex và khăn bông trước khi nhuộm phẩm hoạt tính.' },
    advantages: [
      {
        aspect: { vi: 'Hao hụt khối lượng vải sau tiền xử lý' },
        ours: 2.1,
        today: 5.8,
        unit: '%',
        source: { vi: 'Đối chứng 40 mẻ 300 kg tại xưởng thực nghiệm và một nhà máy khăn bông ở Hưng Yên' },
      },
      {
        aspect: { vi: 'Hơi bão hòa tiêu thụ' },
        ours: 1.9,
        today: 3.3,
        unit: 'kg/kg vải',
        source: { vi: 'Đồng hồ hơi của máy jet, cùng đợt đối chứng' },
      },
    ],
    keywords: ['pectate lyase', 'nấu sinh học', 'TAED', 'catalase', 'axit peraxetic', 'tiền xử lý bông'],
    fields: ['209', '204'],
    trl: 7,
    trlEvidence: {
      vi: 'Trình diễn 40 mẻ trên máy jet 300 kg trong điều kiện sản xuất, biên bản xác nhận của nhà máy khăn bông tháng 11/2023.',
    },
    rights: [],
    modes: ['technical-service', 'non-exclusive-licence', 'training'],
    price: { kind: 'indicative', min: 350_000_000, max: 800_000_000 },
    owners: [{ name: 'Viện Vật liệu Dệt và Công nghệ Nhuộm Sông Hồng', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTKHCN.041/22' },
    confidential:
      'Đơn gốc cho 100 kg vải: 0,8 kg chế phẩm pectate lyase 375 APSU/g, 0,6 kg TAED phủ CMC, 3,2 kg H2O2 50%. Thứ tự nạp TAED sau peroxit 4 phút là điểm quyết định độ trắng.',
  },
  {
    key: 'textiles-t05',
    owner: 'textiles-university',
    title: { vi: 'Thu hồi nhiệt và tách sol khí dầu trong khí thải máy định hình bằng ống nhiệt kết hợp lắng tĩnh điện ướt' },
    summary: {
      vi: 'Tổ hợp gắn trên đường thoát khí của máy văng sấy: ống nhiệt lấy lại nhiệt để gia nhiệt sơ bộ không khí cấp, bộ lắng tĩnh điện ướt giữ lại hạt dầu cỡ dưới micromet. Doanh nghiệp vừa giảm nhiên liệu vừa khắc phục mùi và cột khói xanh.',
    },
    description: {
      vi: `Khí thoát từ máy định hình có nhiệt độ 140–170 °C, mang dầu kéo sợi và chất làm mềm silicone bay hơi. Khi nguội, chúng ngưng thành sol khí 0,1–1 µm, nhỏ hơn khả năng giữ của xyclon và tháp phun thông thường. Công nghệ bố trí giàn ống nhiệt trọng lực dùng môi chất nước–etanol, cánh tản phủ lớp chống dính, hạ khí thải xuống 75 °C và nâng không khí cấp lên 95 °C; tổn thất áp chỉ 180 Pa.

Dòng khí nguội tiếp tục qua ống lắng lục giác, điện áp âm 45 kV; màng nước chảy liên tục cuốn dầu xuống bể tách, tránh nguy cơ cháy do cặn khô. Nước tuần hoàn 90%, dầu vớt được giao làm nhiên liệu phụ. Bộ điều khiển theo dõi dòng phóng điện và tự rửa ống nhiệt bằng hơi khi hệ số truyền nhiệt giảm 12%.`,
    },
    applications: { vi: 'Máy văng sấy định hình, máy sấy in hoa và máy đốt lông vải dùng gas, dầu tải nhiệt hoặc hơi quá nhiệt.' },
    advantages: [
      {
        aspect: { vi: 'Hiệu suất tách sol khí dầu' },
        ours: 92,
        today: 41,
        unit: '%',
        source: { vi: 'Đo đẳng động học trước và sau thiết bị, đối chiếu với tháp phun nước hai tầng, Ninh Bình, 2024' },
      },
      {
        aspect: { vi: 'Suất tiêu hao nhiên liệu khí hóa lỏng' },
        ours: 92,
        today: 107,
        unit: 'kg/tấn vải',
        source: { vi: 'Số liệu ba tháng trước và ba tháng sau khi lắp trên máy tám buồng' },
      },
    ],
    keywords: ['ống nhiệt', 'lắng tĩnh điện ướt', 'sol khí dầu', 'thu hồi nhiệt thải', 'máy định hình', 'hợp chất hữu cơ bay hơi'],
    fields: ['203', '207'],
    trl: 7,
    trlEvidence: {
      vi: 'Nguyên mẫu 18.000 m³/giờ đã vận hành 1.900 giờ tại nhà máy nhuộm ở Ninh Bình, hội đồng cấp tỉnh nghiệm thu tháng 9/2024.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Bộ lắng tĩnh điện ướt ống lục giác có màng nước tuần hoàn',
        number: '2-2023-00417',
        filedOn: '2023-09-25',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence'],
    price: { kind: 'floor', min: 1_600_000_000 },
    owners: [{ name: 'Trường Đại học Công nghệ Thành Nam', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT.KHCN.NB-11/2022' },
    confidential:
      'Ống nhiệt nạp hỗn hợp nước–etanol 82:18, mức nạp 35% thể tích vùng bay hơi. Lớp chống dính là fluoropolyme dày 18 µm, phun và lưu hóa tại xưởng của trường.',
  },
  {
    key: 'textiles-t06',
    owner: 'textiles-institute',
    title: { vi: 'Kết tủa chọn lọc và tái sinh muối crom(III) từ dịch thuộc thải để hoàn nguyên về công đoạn thuộc' },
    summary: {
      vi: 'Ion crom trong dịch thuộc thải được kết tủa bằng magie oxit, ép lọc và hòa tan lại thành crom sulfat kiềm dùng ngay cho mẻ kế tiếp. Hàm lượng crom trong dòng thải chung giảm dưới 1 mg/L, lượng bùn nguy hại giảm nhiều lần.',
    },
    description: {
      vi: `Dịch thuộc thải chứa 2–4 g/L Cr(III), cùng muối trung hòa và mỡ nhũ tương. Khi trung hòa bằng vôi, hydroxit crom dạng keo ngậm nước rất nhiều và lẫn thạch cao nên không thể tái sử dụng. Quy trình này tách mỡ bằng lưới 0,5 mm và tuyển nổi, sau đó châm huyền phù MgO đến pH 8,2–8,6 trong 90 phút; do MgO tan chậm, tinh thể hydroxit lớn dần, lắng nhanh và chỉ chiếm 6–8% thể tích.

Bánh lọc độ khô 32% được hòa tan trong axit sulfuric, điều chỉnh độ kiềm Schorlemmer về 33% và lọc chất béo còn sót. Dung dịch thu hồi pha với 70% crom mới, cho nhiệt độ co của da ướt xanh không khác mẫu đối chứng. Hệ thống gồm ba bồn composite, máy ép khung bản và tủ điều khiển pH–thế oxy hóa khử, xử lý 10–60 m³/ngày.`,
    },
    applications: { vi: 'Xưởng thuộc da bò, da dê, da cá sấu dùng phương pháp thuộc crom; cụm công nghiệp thuộc da gom riêng dịch thuộc.' },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ crom được hoàn nguyên' },
        ours: 98,
        today: 0,
        unit: '%',
        source: { vi: 'Cân bằng vật chất 60 mẻ tại xưởng thuộc 8 tấn da/ngày, so với kết tủa vôi rồi thải bỏ' },
      },
      {
        aspect: { vi: 'Bùn nguy hại chứa crom' },
        ours: 6,
        today: 71,
        unit: 'kg/tấn da muối',
        source: { vi: 'Chứng từ giao nhận chất thải nguy hại năm trước và năm sau khi lắp' },
      },
    ],
    keywords: ['crom(III)', 'magie oxit', 'kết tủa chọn lọc', 'thuộc crom', 'tái sinh hóa chất', 'độ kiềm Schorlemmer'],
    fields: ['204', '207'],
    trl: 8,
    trlEvidence: {
      vi: 'Hệ thống 25 m³/ngày nghiệm thu tháng 5/2022 và chạy liên tục tại một xưởng thuộc ở TP. Hồ Chí Minh, có chứng nhận phân tích của phòng thí nghiệm độc lập.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Quy trình thu hồi muối crom từ dịch thuộc da',
        number: '2-0003126',
        filedOn: '2020-04-02',
        grantedOn: '2023-02-27',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'turnkey', 'training'],
    price: { kind: 'indicative', min: 900_000_000, max: 2_800_000_000 },
    owners: [{ name: 'Viện Vật liệu Dệt và Công nghệ Nhuộm Sông Hồng', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.02.27/16-20' },
    confidential:
      'MgO phải là loại nung nhẹ có chỉ số hấp phụ iot 60–80, hiện mua của một đầu mối ở Liêu Ninh; loại nung già phản ứng không hết. Lượng châm thực tế 1,35 lần lý thuyết.',
  },
  {
    key: 'textiles-t07',
    owner: 'textiles-university',
    title: { vi: 'Thủy phân kiềm–enzyme phế liệu da đã thuộc crom thu hồi protein collagen và bã crom' },
    summary: {
      vi: 'Phoi bào và riềm da đã thuộc được khử liên kết crom–collagen bằng magie oxit và protease kiềm, cho ra gelatin kỹ thuật, dịch thủy phân làm chất độn thuộc lại và bã giàu crom. Khối lượng phải chôn lấp như chất thải nguy hại giảm trên 85%.',
    },
    description: {
      vi: `Trong da thuộc, ion crom tạo phức với nhóm carboxyl của collagen, khiến phế liệu vừa bền vừa khó phân hủy. Ở giai đoạn một, phoi bào ngâm trong nước có 4% MgO tại 70 °C, pH 8,3; nhiệt làm collagen biến tính thành gelatin có độ bền gel 110–140 Bloom, tách bằng lọc nóng. Giai đoạn hai dùng protease kiềm từ Bacillus licheniformis ở 60 °C trong ba giờ, cắt phần còn lại thành peptit 2–8 kDa.

Dịch peptit cô đến 40% chất khô rồi biến tính bằng glutaraldehyt, dùng thay một phần acrylic trong thuộc lại để làm đầy mặt da vùng bụng. Bã lọc chứa 12–15% Cr2O3 theo khối lượng khô có thể hòa tan axit để quay về thuộc. Hàm lượng crom sót trong gelatin dưới 20 mg/kg, chỉ khuyến nghị cho mục đích phi thực phẩm.`,
    },
    applications: {
      vi: 'Xử lý phoi bào, riềm cắt da ướt xanh; sản xuất keo gelatin kỹ thuật, chất thuộc lại và phân bón lá gốc amino axit sau kiểm định.',
    },
    advantages: [
      {
        aspect: { vi: 'Khối lượng phế liệu phải xử lý như chất thải nguy hại' },
        ours: 130,
        today: 1000,
        unit: 'kg/tấn phoi',
        source: { vi: 'Hệ pilot 500 lít, trung bình 18 mẻ, 2024' },
      },
    ],
    keywords: ['collagen', 'protease kiềm', 'thủy phân', 'gelatin kỹ thuật', 'phoi bào da', 'chất độn thuộc lại'],
    fields: ['209', '204'],
    trl: 6,
    trlEvidence: { vi: 'Pilot 500 lít chạy 18 mẻ với phoi bào của hai xưởng thuộc, thử nghiệm chất thuộc lại trên 120 tấm da nghé.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp hai giai đoạn thu hồi gelatin và peptit từ da thuộc crom',
        number: '1-2024-02390',
        filedOn: '2024-04-12',
        status: 'published',
      },
    ],
    modes: ['joint-development', 'non-exclusive-licence', 'spin-off'],
    price: { kind: 'indicative', min: 700_000_000, max: 1_500_000_000 },
    owners: [{ name: 'Trường Đại học Công nghệ Thành Nam', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Chế phẩm protease 2,4 AU/g dùng 0,35% so với protein; chất bảo quản là 0,1% benzisothiazolinone. Tỷ lệ nước 5:1, thấp hơn 4:1 thì lọc nóng bị tắc sau 20 phút.',
  },
  {
    key: 'textiles-t08',
    owner: 'textiles-software',
    title: {
      vi: 'Tối ưu công thức phẩm bằng mô hình Kubelka–Munk hiệu chỉnh học máy để giảm sai lệch phòng thí nghiệm – sản xuất',
      en: 'Dye recipe optimisation with a machine-learning-corrected Kubelka–Munk model to close the laboratory-to-bulk gap',
    },
    summary: {
      vi: 'Phần mềm tính đơn phẩm từ phổ phản xạ và tự học sai lệch riêng của từng máy, từng lô phẩm, từng nguồn nước. Tỷ lệ đạt ngay lần đầu tăng trên 20 điểm phần trăm, giảm hẳn các mẻ phải bổ sung hoặc bóc màu.',
      en: 'The software computes recipes from reflectance spectra and learns the bias of each machine, dye lot and water source. Right-first-time rises by more than 20 percentage points, sharply cutting additions and strippings.',
    },
    description: {
      vi: `Lý thuyết hai hằng số Kubelka–Munk dự báo phổ phản xạ 400–700 nm từ hệ số hấp thụ và tán xạ của từng phẩm, song giả định động học tận trích như nhau giữa cốc thí nghiệm và máy lớn. Hệ thống bổ sung mô hình tăng cường gradient học phần dư giữa phổ dự báo và phổ đo thực tế, với 31 biến đầu vào: dung tỷ, độ cứng nước, đường nhiệt, độ muối, tuổi lô phẩm, tải máy, cấu trúc vải.

Thuật toán tối ưu đa mục tiêu tìm đơn có sai lệch màu CMC(2:1) dưới 0,8 dưới ba nguồn sáng D65, TL84 và A, đồng thời giảm giá thành và chỉ số đồng màu giả. Khi một mẻ lệch ngưỡng, phần mềm đề xuất lượng phẩm châm thêm thay vì nhuộm lại từ đầu. Dữ liệu lấy tự động từ máy đo, cân phẩm và bộ điều khiển nhuộm; mô hình tái huấn luyện hằng đêm.`,
      en: `Two-constant Kubelka–Munk theory predicts the 400–700 nm reflectance spectrum from the absorption and scattering of each dye, but assumes the same exhaustion kinetics in the laboratory beaker and in the bulk machine. The system adds a gradient-boosting model that learns the residual between predicted and measured spectra from 31 inputs: liquor ratio, water hardness, temperature curve, salt, age of the dye lot, machine load, fabric structure.

A multi-objective search finds a recipe within CMC(2:1) 0.8 under illuminants D65, TL84 and A while lowering cost and metamerism. When a batch is off, it proposes the addition needed instead of dyeing again. Data flow in from the spectrophotometer, dye scales and dyeing controllers, and the model retrains every night.`,
    },
    applications: {
      vi: 'Nhà máy nhuộm phẩm hoạt tính và phân tán theo phương pháp tận trích, phòng thí nghiệm màu của nhà máy in hoa.',
      en: 'Exhaust dyeing of reactive and disperse dyes, and colour laboratories of printing mills.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ mẻ đạt màu ngay lần đầu', en: 'Batches right first time' },
        ours: 92,
        today: 70,
        unit: '%',
        source: {
          vi: 'Thống kê 3.860 mẻ trong chín tháng tại nhà máy nhuộm ở Tây Ninh, 2024',
          en: 'Record of 3,860 batches over nine months at a dyehouse in Tây Ninh, 2024',
        },
      },
      {
        aspect: { vi: 'Chi phí phẩm và chất trợ bình quân', en: 'Mean cost of dyes and auxiliaries' },
        ours: 8400,
        today: 9700,
        unit: 'đồng/kg vải',
        source: { vi: 'Hạch toán kho hóa chất của cùng nhà máy', en: 'Chemical store accounts of the same mill' },
      },
    ],
    keywords: ['Kubelka–Munk', 'phổ phản xạ', 'sai lệch màu', 'học máy', 'tận trích', 'đơn công nghệ nhuộm'],
    fields: ['102', '204'],
    trl: 8,
    trlEvidence: {
      vi: 'Phiên bản 3.1 đã triển khai chính thức tại ba nhà máy, kết nối 46 máy nhuộm.',
      en: 'Version 3.1 is in regular use at three mills, connected to 46 dyeing machines.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm phối màu MauChuan',
        number: '2284/2022/QTG',
        filedOn: '2022-03-04',
        grantedOn: '2022-04-01',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'indicative', min: 480_000_000, max: 1_200_000_000 },
    owners: [{ name: 'Công ty TNHH Công nghệ Sợi Số', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Mô hình phần dư dùng 900 cây, độ sâu 6, khởi tạo từ bộ 58.000 mẻ đã ẩn danh của năm nhà máy; trọng số mẫu suy giảm nửa đời 45 ngày. Bộ 58.000 mẻ này không bàn giao cho bên nhận.',
  },
  {
    key: 'textiles-t09',
    owner: 'textiles-institute',
    title: { vi: 'Hoàn tất kháng khuẩn bền giặt cho vải bông y tế bằng dẫn xuất chitosan amoni bậc bốn liên kết ngang' },
    summary: {
      vi: 'Chitosan biến tính mang điện tích dương được neo cộng hóa trị lên cellulose, ức chế vi khuẩn mà không dùng kim loại nặng. Hiệu lực trên 99% được giữ sau 50 chu kỳ giặt công nghiệp.',
    },
    description: {
      vi: `Chitosan tách từ vỏ tôm được khử acetyl 92% rồi phản ứng với glycidyl trimetyl amoni clorua, tạo dẫn xuất tan ở pH trung tính với mức thế 0,45. Điện tích dương cố định trên mạch polyme phá vỡ màng tế bào vi khuẩn theo cơ chế tiếp xúc nên không khuếch tán sang da người dùng và khó gây kháng thuốc.

Vải bông được ngấm ép dung dịch chứa 0,6% chitosan biến tính và axit butan tetracarboxylic, natri hypophosphit làm xúc tác, mức ép 80%, sấy 90 °C và lưu hóa 165 °C trong 90 giây. Cầu nối este neo polyme vào cellulose, nhờ vậy hoạt tính với Staphylococcus aureus và Klebsiella pneumoniae còn 99,2% sau 50 lần giặt ở 75 °C. Độ bền kéo giảm 11%, độ trắng giảm bốn đơn vị CIE, chỉ số kích ứng da bằng 0 theo thử nghiệm trên thỏ.`,
    },
    applications: { vi: 'Ga giường, áo choàng phẫu thuật dùng lại, đồng phục điều dưỡng, khăn khách sạn.' },
    advantages: [
      {
        aspect: { vi: 'Số lần giặt còn giữ hiệu lực trên 99%' },
        ours: 50,
        today: 20,
        unit: 'lần',
        source: { vi: 'Thử theo ISO 20743, đối chứng vải ngâm muối bạc thương mại' },
      },
    ],
    keywords: ['chitosan bậc bốn', 'kháng khuẩn', 'liên kết ngang', 'axit polycarboxylic', 'ngấm ép', 'vải y tế'],
    fields: ['205', '204'],
    trl: 6,
    trlEvidence: {
      vi: 'Chạy thử 2.400 m vải trên máy ngấm ép khổ 1,6 m của xưởng thực nghiệm; 300 bộ ga dùng thử tại bệnh viện tuyến tỉnh trong sáu tháng.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Chế phẩm hoàn tất kháng khuẩn trên nền chitosan amoni bậc bốn',
        number: '1-2023-01975',
        filedOn: '2023-03-29',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 600_000_000, max: 1_400_000_000 },
    owners: [
      { name: 'Viện Vật liệu Dệt và Công nghệ Nhuộm Sông Hồng', share: 65 },
      { name: 'Công ty TNHH Chế phẩm Sinh học Bãi Bùn', share: 35 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Tỷ lệ mol BTCA:hypophosphit 1:0,8; thêm 0,3% trietanolamin để giảm vàng vải. Chitosan phải có khối lượng phân tử 80–120 kDa, cao hơn sẽ làm cứng mặt vải.',
  },
  {
    key: 'textiles-t10',
    owner: 'textiles-institute',
    title: { vi: 'Tái chế cơ học phế liệu dệt thành xơ ngắn và kéo sợi rotor có lõi gia cường' },
    summary: {
      vi: 'Vải vụn sau cắt may được phân loại bằng phổ cận hồng ngoại, xé thành xơ bông với mức đứt gãy thấp rồi kéo sợi rotor pha 50% xơ tái sinh. Sợi chi số Ne 12–20 dùng được cho vải jean, khăn và găng tay bảo hộ.',
    },
    description: {
      vi: `Chất lượng sợi tái sinh phụ thuộc chiều dài xơ còn lại. Dây chuyền bắt đầu bằng khâu nhận dạng thành phần bằng phổ cận hồng ngoại 900–1.700 nm, tách cotton, polyester và hàng pha với độ đúng 96%. Vải được làm ẩm đến 9% và phun nhũ tương bôi trơn, sau đó qua cụm bốn trống xé bố trí mật độ kim tăng dần, tốc độ bề mặt giảm dần, giúp chiều dài xơ trung bình đạt 17 mm so với 12 mm của máy xé thông thường.

Xơ được khử bụi bằng buồng trọng lực, trộn với bông nguyên sinh hoặc lyocell ở máy ghép, rồi kéo bằng đầu rotor có đưa sợi lõi filament polyester 50 denier. Cấu trúc lõi – vỏ bù lại cường lực mà vẫn giữ bề mặt bông. Không cần nhuộm lại nếu phân loại theo tông màu từ đầu.`,
    },
    applications: { vi: 'Xử lý đầu tấm, vải vụn bàn cắt của nhà máy may; sản xuất sợi OE cho denim, vải bọc, khăn lau và găng tay.' },
    advantages: [
      {
        aspect: { vi: 'Chiều dài xơ trung bình sau xé' },
        ours: 17,
        today: 12,
        unit: 'mm',
        source: { vi: 'Đo trên thiết bị AFIS tại xưởng thực nghiệm của Viện, 2024' },
      },
      {
        aspect: { vi: 'Tỷ lệ xơ tái sinh trong sợi Ne 16' },
        ours: 50,
        today: 25,
        unit: '%',
        source: { vi: 'Lô sợi 4,2 tấn kéo tại nhà máy ở Hưng Yên' },
      },
    ],
    keywords: ['tái chế cơ học', 'phổ cận hồng ngoại', 'sợi rotor', 'xơ ngắn', 'phế liệu dệt', 'sợi lõi'],
    fields: ['205', '203'],
    trl: 7,
    trlEvidence: { vi: 'Sản xuất 4,2 tấn sợi Ne 16 trong điều kiện nhà máy, dệt thành 9.000 m vải denim giao cho khách hàng dùng thử.' },
    rights: [],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'joint-development'],
    price: { kind: 'indicative', min: 3_500_000_000, max: 7_800_000_000 },
    owners: [{ name: 'Viện Vật liệu Dệt và Công nghệ Nhuộm Sông Hồng', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Mật độ kim bốn trống lần lượt 1.200, 2.000, 3.400 và 5.200 kim/m²; nhũ tương gồm 6% dầu este pha chất chống tĩnh điện, phun 1,8% khối lượng.',
  },
  {
    key: 'textiles-t11',
    owner: 'textiles-university',
    title: {
      vi: 'Tách và khử keo xơ lá dứa bằng tước cơ học kết hợp hemicellulase để kéo sợi pha',
      en: 'Mechanical decortication and hemicellulase degumming of pineapple leaf fibre for blended spinning',
    },
    summary: {
      vi: 'Lá dứa sau thu hoạch, vốn bị đốt hoặc phun thuốc làm khô, được tước lấy bó xơ rồi khử keo bằng enzyme thành xơ mảnh 2,1 tex. Xơ pha 30% với bông kéo được sợi Ne 20, có độ bóng và khả năng hút ẩm cao.',
      en: 'Pineapple leaves, usually burnt or desiccated after harvest, are decorticated into fibre bundles and enzymatically degummed to a fineness of 2.1 tex. Blended at 30% with cotton, the fibre spins to Ne 20 with high lustre and moisture uptake.',
    },
    description: {
      vi: `Xơ lá dứa chứa 70–78% cellulose, song các tế bào xơ bị kết dính bởi pectin và hemicellulose khiến bó xơ thô, cứng. Máy tước trục đôi gắn dao xoắn loại phần thịt lá, năng suất 600 kg lá tươi/giờ, thu hồi xơ thô 2,4%. Bó xơ được nấu nhẹ trong NaOH 0,5% ở 80 °C, tiếp đến ủ với hemicellulase và pectinase ở 50 °C trong bốn giờ, hàm lượng keo còn 3,8%.

Sau khi cắt 38 mm, làm mềm bằng nhũ tương silicone và chải, xơ được ghép với bông theo tỷ lệ 30:70 và kéo trên máy sợi con. Nước ép lá có bromelain nên có thể thu riêng trước khi phần bã đưa đi ủ phân. Quy trình đã được hiệu chỉnh cho giống Queen và Cayenne trồng ở Ninh Bình, Nghệ An.`,
      en: `Pineapple leaf fibre holds 70–78% cellulose, but pectin and hemicellulose glue its cells into coarse, stiff bundles. A twin-roll decorticator with helical blades strips the leaf flesh at 600 kg of fresh leaf an hour and yields 2.4% raw fibre. Bundles are mildly boiled in 0.5% NaOH at 80 °C, then incubated with hemicellulase and pectinase at 50 °C for four hours, which leaves 3.8% residual gum.

Cut to 38 mm, softened with a silicone emulsion and carded, the fibre is drawn with cotton at 30:70 and ring-spun. The pressed juice contains bromelain and may be collected before the pulp is composted. The process is tuned to the Queen and Cayenne varieties grown in Ninh Bình and Nghệ An.`,
    },
    applications: {
      vi: 'Vùng trồng dứa nguyên liệu, nhà máy sợi pha, vải thời trang và vải không dệt giả da.',
      en: 'Pineapple-growing areas, blended spinning mills, fashion fabric and non-woven leather alternatives.',
    },
    advantages: [
      {
        aspect: { vi: 'Hàm lượng keo còn lại', en: 'Residual gum' },
        ours: 3.8,
        today: 9.5,
        unit: '%',
        source: {
          vi: 'So với ngâm nước 12 ngày theo lối truyền thống, phòng thí nghiệm của trường, 2024',
          en: 'Against traditional 12-day water retting, university laboratory, 2024',
        },
      },
    ],
    keywords: ['xơ lá dứa', 'khử keo', 'hemicellulase', 'tước cơ học', 'sợi pha', 'phụ phẩm nông nghiệp'],
    fields: ['205', '209'],
    trl: 5,
    trlEvidence: {
      vi: 'Mẻ thử 120 kg xơ tại xưởng của trường, kéo 65 kg sợi Ne 20 ở nhà máy đối tác.',
      en: 'A 120 kg fibre trial in the university workshop and 65 kg of Ne 20 yarn spun at a partner mill.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Máy tước lá dứa trục đôi dao xoắn',
        number: '2-2024-00168',
        filedOn: '2024-03-18',
        status: 'published',
      },
    ],
    modes: ['joint-development', 'non-exclusive-licence', 'spin-off'],
    price: { kind: 'indicative', min: 450_000_000, max: 1_100_000_000 },
    owners: [
      { name: 'Trường Đại học Công nghệ Thành Nam', share: 70 },
      { name: 'Hợp tác xã Nông sản Đồi Dứa Tam Điệp', share: 30 },
    ],
    origin: { kind: 'state-funded', task: 'ĐT.KHCN.NB-04/2023' },
    confidential:
      'Tỷ lệ hoạt độ hemicellulase:pectinase là 3:1 (U/g), bổ sung 0,05% EDTA; khe dao 0,8 mm cho giống Queen và 1,1 mm cho giống Cayenne.',
  },
  {
    key: 'textiles-t12',
    owner: 'textiles-footwear',
    title: { vi: 'Kết dính mũ – đế bằng polyurethane phân tán nước hoạt hóa hồng ngoại, không dung môi hữu cơ' },
    summary: {
      vi: 'Hệ kết dính gốc nước hai thành phần thay thế cao su cloropren và polyurethane hòa tan trong toluen, metyl etyl xeton. Độ bền bóc tách cao hơn, phát thải hợp chất hữu cơ bay hơi giảm trên 95% mà nhịp chuyền không đổi.',
    },
    description: {
      vi: `Polyurethane mạch polyeste kết tinh được phân tán trong nước với hàm lượng rắn 50%, cỡ hạt 180 nm, bổ sung 3–5% isocyanat ưa nước làm tác nhân khâu mạch. Màng keo khô ở 55 °C trong đường hầm đối lưu 4 phút; ngay trước khi ép, đèn hồng ngoại sóng ngắn nâng màng lên 75 °C trong 6 giây để pha tinh thể nóng chảy và thấm ướt lẫn nhau. Khi nguội, polyme kết tinh lại nên có cường độ ban đầu đủ giữ đế mà không cần chờ bay hơi.

Công nghệ gồm xử lý bề mặt theo từng vật liệu: cao su lưu hóa được clo hóa bằng muối axit tricloroisocyanuric trong nước, EVA chiếu tia cực tím, da được chà nhám và quét lót. Dây chuyền cũ chỉ thay hầm sấy và súng phun, không đổi khuôn ép. Nước rửa dụng cụ được keo tụ tại chỗ.`,
    },
    applications: { vi: 'Gò ráp giày thể thao, giày da, túi xách; dán đế EVA, cao su và PU lên mũ da hoặc vải.' },
    advantages: [
      {
        aspect: { vi: 'Phát thải hợp chất hữu cơ bay hơi' },
        ours: 3,
        today: 68,
        unit: 'g/đôi',
        source: { vi: 'Kiểm kê dung môi hai chuyền đối chứng tại nhà máy trong quý II/2024' },
      },
      {
        aspect: { vi: 'Độ bền bóc tách da – cao su sau lão hóa ẩm' },
        ours: 5.6,
        today: 4.3,
        unit: 'N/mm',
        source: { vi: 'Thử theo ISO 17708, 150 mẫu, phòng thí nghiệm của khách hàng' },
      },
    ],
    keywords: ['polyurethane phân tán nước', 'hoạt hóa hồng ngoại', 'isocyanat', 'độ bền bóc tách', 'hợp chất hữu cơ bay hơi', 'mũ – đế'],
    fields: ['204', '205'],
    trl: 8,
    trlEvidence: { vi: 'Một chuyền 400 nghìn đôi/năm đã chuyển hoàn toàn từ tháng 8/2023, ba nhãn hàng chấp thuận.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Quy trình dán đế bằng polyurethane phân tán nước trên chuyền gò cải tạo',
        number: '2-2022-00539',
        filedOn: '2022-11-15',
        status: 'published',
      },
    ],
    modes: ['technical-service', 'non-exclusive-licence', 'training'],
    price: { kind: 'indicative', min: 400_000_000, max: 950_000_000 },
    owners: [{ name: 'Công ty Cổ phần Da giày Vàm Cỏ Đông', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Nền keo phối 70:30 giữa hai mã phân tán có điểm kết tinh 48 °C và 55 °C; chất khâu mạch gốc HDI trime, thời gian sống 4 giờ ở 30 °C. Nhà cung cấp và mã hàng ghi trong phụ lục hợp đồng.',
  },
  {
    key: 'textiles-t13',
    owner: 'textiles-university',
    title: { vi: 'Điện cực dệt trên nền sợi phủ polyme dẫn PEDOT:PSS để theo dõi điện tim dài ngày' },
    summary: {
      vi: 'Sợi polyamide phủ polyme dẫn được dệt thành điện cực khô tích hợp trong áo, thay miếng dán gel bạc. Ở quy mô phòng thí nghiệm, tín hiệu điện tim thu được khi đi bộ có độ tương quan 0,96 so với điện cực chuẩn.',
    },
    description: {
      vi: `Sợi polyamide filament 78 dtex được xử lý plasma oxy ở áp suất khí quyển nhằm tăng năng lượng bề mặt, sau đó nhúng liên tục trong huyền phù PEDOT:PSS có 5% etylen glycol và chất khâu mạch silan. Ba lần nhúng – sấy cho điện trở dài 38 Ω/cm, giảm không quá 25% độ dẫn sau 30 chu kỳ giặt nhẹ trong túi lưới.

Điện cực được dệt kim cấu trúc nổi ba lớp diện tích 20 × 30 mm, lớp đệm xốp ép bề mặt áp sát da nên trở kháng tiếp xúc tại 10 Hz còn 90 kΩ mà không cần gel. Mạch thu nhận tiêu thụ 11 mW lọc nhiễu chuyển động bằng gia tốc kế tham chiếu. Nhóm nghiên cứu đang tìm đối tác thiết bị y tế để thử lâm sàng và tối ưu quy trình nhúng liên tục trên cuộn 50 km.`,
    },
    applications: { vi: 'Áo theo dõi tim mạch cho người cao tuổi, vận động viên; cảm biến nhịp thở và co cơ dạng dệt.' },
    advantages: [
      {
        aspect: { vi: 'Thời gian mang liên tục không kích ứng da' },
        ours: 72,
        today: 24,
        unit: 'giờ',
        source: { vi: 'Thử trên 12 người tình nguyện khỏe mạnh, so với miếng dán gel Ag/AgCl, 2024' },
      },
    ],
    keywords: ['PEDOT:PSS', 'điện cực dệt', 'điện tim', 'polyme dẫn', 'plasma khí quyển', 'vải thông minh'],
    fields: ['205', '206'],
    trl: 4,
    trlEvidence: { vi: 'Xác thực trong phòng thí nghiệm trên 12 người tình nguyện, báo cáo nghiệm thu giai đoạn 1 tháng 12/2024.' },
    rights: [],
    modes: ['joint-development', 'exclusive-licence'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Công nghệ Thành Nam', share: 100 }],
    origin: { kind: 'state-funded', task: 'B2023.CTN.04' },
    confidential:
      'Chất khâu mạch là GOPS 1,2% khối lượng; tốc độ nhúng 6 m/phút, sấy ba vùng 80–110–130 °C. Công suất plasma 320 W với hỗn hợp Ar:O2 = 98:2.',
  },
]
