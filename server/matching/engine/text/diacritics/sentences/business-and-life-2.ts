export default `
khách đặt áo màu be mà shop gửi màu cam, mở hộp quay phim đàng hoàng vẫn bị từ chối đổi trả.
hàng dễ vỡ mà quấn có một lớp xốp mỏng dính, tới nơi bể tan tành thành từng mảnh vụn.
phí giao lên tận Hà Giang mắc hơn cả tiền món đồ, người ta bỏ giỏ hàng là phải.
kho trung chuyển chất thùng cao tới nóc, thùng dưới cùng bẹp dúm, nước mắm chảy lênh láng.
anh tài giao hàng gọi ba cuộc không ai bắt máy, đành chụp ảnh trước cổng rồi chở về.
mỗi kệ được gán toạ độ gồm dãy, tầng, ô để nhân viên soạn đơn khỏi phải chạy lòng vòng.
em livestream bán mực khô, chốt được năm chục đơn thì hết phân nửa bom hàng.
cho hỏi muốn mở gian hàng trên sàn thì cần giấy phép kinh doanh hay chỉ căn cước thôi?
xe nâng rò dầu thuỷ lực, nền kho trơn tuột, hôm qua một cậu té trẹo cổ tay.
nguyên tắc nhập trước xuất trước bị bỏ quên, lô sữa cận hạn nằm tít trong góc tới lúc mốc xanh.
băng keo dán thùng gặp trời nồm là bong ra, hàng xổ lung tung trên xe.
hệ thống quản lý kho tự tính lượng tồn an toàn dựa trên nhịp bán và thời gian chờ nhà cung cấp.
cô bán hàng chợ nổi giờ cũng treo mã quét, khách Tây chìa điện thoại ra cái bíp là xong.
chành xe nói mai tới mà bốn ngày sau trái cây mới vô tới Sài Gòn, chín rục hết trơn.
công ten nơ lạnh cúp điện nửa đêm ngoài cảng, sáng ra tôm đông rã đá nhũn nhèo.
đánh giá một sao chình ình trên trang chỉ vì anh giao hàng cáu kỉnh với khách.
băng tải chia chọn đọc mã bưu chính rồi gạt từng kiện xuống máng của tỉnh tương ứng.
pallet gỗ không hun trùng nên bị hải quan Úc giữ lại, tiền lưu bãi mỗi ngày đội lên.
chị ơi, đôi dép này đi mưa có bị bong đế không, em mua lần trước được ba bữa là há mồm.
tôi muốn tìm cách đóng gói bún tươi gửi xe đò đi xa mà không bị chua, không bị bết lại.
cuối tháng kiểm kho lệch bốn chục cây vải, ông thủ kho gãi đầu chẳng nhớ xuất cho ai.
khâu chặng cuối chiếm hơn một nửa chi phí vận chuyển, nhất là trong ngõ hẻm chật chội.
dân buôn đồ cũ hay nói: hàng bãi thì phải chịu xước xát, miễn máy còn nổ.
túi khí chèn hàng bị xì, gốm sứ va vào nhau lanh canh suốt dọc đường.
ông chủ tiệm tạp hoá bảo từ hồi có siêu thị mini đầu ngõ, khách quen vắng hẳn.
nhãn vận đơn in bằng giấy nhiệt để gần bếp nóng là đen thui, không đọc được địa chỉ.
đơn hàng quốc tế phải kèm hoá đơn thương mại, phiếu đóng gói và giấy chứng nhận xuất xứ.
mua máy xay trên mạng giá rẻ giật mình, về cắm điện chạy khè khè rồi khét.
chốt lạnh gắn bộ ghi nhiệt độ, hàng đến nơi chỉ việc cắm vào máy là biết dọc đường có lúc nào quá ngưỡng.
kho nhà tôi mùa nước nổi ẩm sì, bao bố lên meo, gạo hôi mùi mốc.
thuê kho theo mét vuông hay tính theo số pallet thì có lợi hơn hả anh?
mấy thùng bia chồng sáu lớp là giới hạn, tụi nhỏ cố chất tám lớp nên đổ ập xuống.
thuật toán xếp hàng vào công ten nơ tìm cách xoay kiện sao cho ít khoảng trống và trọng tâm không lệch.
khách hàng phàn nàn bánh tráng gửi ra Bắc giòn gãy vụn, phải đổi sang hộp cứng.
cổng thanh toán trừ tiền rồi mà đơn vẫn báo chờ, khách nhắn tin hỏi dồn dập.
bác xe ôm công nghệ than chiết khấu cao quá, chạy cả ngày trừ xăng còn được mấy đồng.
nhà cung ứng giao trễ một con ốc mà cả dây chuyền lắp ráp nằm chờ hai ngày.
chúng tôi giao nhận tận nơi, bốc xếp bằng tời tay, không nhận hàng cấm và hàng cháy nổ.
nắp can hoá chất vặn không chặt, rỉ ra ăn mòn sàn xe thành những lỗ lỗ chỗ.
tỉ lệ hoàn hàng mùa này vọt lên mười tám phần trăm, phần nhiều vì ảnh đăng khác xa đồ thật.
vùng đảo tàu đi theo con nước, biển động là hàng nằm lại bến cả tuần.
rô bốt tự hành bò dưới gầm kệ, đội cả giá hàng lên chở ra chỗ người nhặt đơn.
anh cho em xin mã vận đơn để em tra coi kiện hàng đang kẹt ở bưu cục nào.
cái cân bàn ngoài bến lệch cả ký, bên mua bên bán cãi nhau đỏ mặt tía tai.
khai báo sai mã số hàng hoá thì vừa bị truy thu thuế vừa bị phạt chậm nộp.
hàng để ngoài hiên bị ướt mưa, thùng giấy mềm oặt, xách lên là tuột đáy.
bà chủ vựa kêu trời vì xoài xuống cửa khẩu gặp tắc biên, đổ bỏ đầy mương.
một phần mềm dự báo nhu cầu nhìn vào lịch lễ tết, thời tiết và khuyến mãi để gợi ý lượng nhập.
nhân viên kho đi giày hở mũi, bị bánh xe đẩy cán dập móng chân.
rạng sáng xe tải cấm vào nội đô nên phải sang hàng qua xe nhỏ ở vành đai.
bọc màng co quấn tay vừa tốn màng vừa lỏng lẻo, có máy quấn nào cỡ nhỏ giá mềm không?
thẻ nhận dạng bằng sóng vô tuyến gắn vào quần áo giúp kiểm kê cả ngàn món trong vài phút.
hàng nhái tràn lan, cùng một cái tên mà chỗ bán trăm hai chỗ bán ba chục.
giỏ hàng bỏ quên được nhắc lại sau hai tiếng bằng một tin nhắn kèm mã giảm giá nhỏ.
cha tôi đóng gói đặc sản mắm ruốc, sợ nhất là nắp phồng rồi nổ cái bốp giữa đường.
bến cảng bốc dỡ bằng cần trục bánh lốp, mỗi giờ được hai mươi lăm thùng.
thợ sơn tới giao cửa mà khung lệch hai phân, đành chở ngược về xưởng bào lại.
sổ nhập kho viết tay chữ như gà bới, thanh tra tới hỏi không ai đọc nổi.
xe bồn chở sữa phải súc rửa bằng xút nóng rồi tráng nước sạch giữa hai chuyến.
tui tính bán khô cá lóc lên mạng mà sợ hút chân không rồi vẫn bị đọng dầu, trở mùi.
đội giao hàng xuyên đêm ngủ gà ngủ gật, cần có thiết bị nhắc khi mắt lim dim.
con đường vô xưởng ổ voi lổn nhổn, xe chở kính cứ nhích từng mét.
các tuyến được gom lại theo cụm phường, mỗi xe chở không quá sáu mươi điểm dừng.
chiếc xe đẩy gãy bánh, kêu cọt kẹt, lết một vòng kho nghe nhức cả óc.
giá cước đường biển đang hạ, nhưng phụ phí nhiên liệu với phí cân bằng vỏ lại leo thang.
sàn thương mại tự ý khoá gian hàng, tiền bán được mấy chục triệu bị treo lơ lửng.
chọn thùng vừa khít món đồ vừa đỡ tiền xốp chèn vừa đỡ bị tính cước theo thể tích.
trong kho lạnh âm mười tám độ, tay máy quét đóng sương mờ, pin tụt vùn vụt.
kiến bò vô thùng đường phèn, lúc mở ra đen kịt một góc.
chị em bán hàng rong rủ nhau lập hội quán, gom đơn giao chung một chuyến.
cửa cuốn của kho kẹt lưng chừng, phải chui qua mà vác từng bao.
đầu năm hàng ế, giữa năm lai rai, tới tháng chạp thì đóng gói không kịp thở.
tiêu chuẩn yêu cầu kiện hàng chịu được thả rơi từ độ cao tám tấc ở cả sáu mặt.
ngoài chợ đầu mối người ta trả giá bằng ngón tay giấu trong vạt áo.
cần mua kệ sắt trung tải đã qua sử dụng, chịu được ba tạ mỗi tầng, bù loong còn nguyên.
thùng xốp cũ lấy về đựng cá, mùi tanh ám mãi không bay dù đã ngâm chanh với phèn.
máy dán nhãn chạy nhanh thì nhăn, chạy chậm thì không kịp chiết chai.
bưu tá ném gói hàng qua rào, con chó tha ra vườn cắn nát.
giải pháp tủ khoá thông minh đặt ở chân chung cư giúp người nhận lấy hàng bất cứ giờ nào.
em đặt cọc hai mươi phần trăm rồi, khi nào bên anh xuất hàng thì báo em ra bến đón.
mấy bao xi măng để sát tường, ngấm ẩm vón cục cứng như đá.
nhà xe nhận hàng mà không ghi phiếu, lúc thất lạc thì chối bay chối biến.
theo điều kiện giao hàng lên tàu, rủi ro chuyển sang người mua khi hàng qua khỏi lan can.
mũ bảo hiểm bán trên mạng mỏng như vỏ trứng, gõ nhẹ đã nứt.
hệ thống hút ẩm quay đủ công suất mà ẩm kế vẫn chỉ tám mươi lăm phần trăm, coi lại cửa có hở không.
mỗi lần đảo ca là thất thoát vài hộp mỹ phẩm, camera lại hướng lên trần.
chú Bảy lái ghe chở lúa, gặp cầu thấp phải canh nước ròng mới lọt qua.
thư phàn nàn ghi rõ: bánh ẩm, bao bì nhăn nhúm, hạn dùng in đè lên chữ khác.
trước khi niêm phong, tổ giám định đếm số kiện, chụp ảnh kẹp chì và lập biên bản ba bên.
cứ tưởng miễn phí vận chuyển, ai ngờ nó cộng thẳng vào giá.
nhiều hộ bán tinh bột nghệ lên sàn, ảnh lung linh mà nhận về thấy lợn cợn sạn.
túi giấy thân thiện môi trường gặp hàng ướt là rách toạc, khách bực mình xin lại túi ni lông.
lái xe container phải nghỉ mười lăm phút sau bốn giờ cầm lái liên tục.
tụi em đang làm hệ thống truy vết gói hàng chạy trên điện thoại rẻ tiền của anh em bưu cục xã.
đồng hồ đo công tơ xe điện giao hàng báo còn ba vạch, leo cái dốc là chết máy.
trả hàng phải còn nguyên tem, chưa giặt, chưa tẩy, có hoá đơn và trong vòng bảy ngày.
thang nâng bàn bị nghiêng, hàng trượt dần ra mép mà không ai để ý.
dầu gội đổ tràn trong thùng vì vòi nhấn không có khoá, lem nhem hết đống khăn.
chuỗi cung ứng đứt gãy hồi dịch dạy cho tụi tôi bài học là đừng bỏ hết trứng vào một giỏ.
cái bao này trọng lượng bì bao nhiêu, sao cân lên hụt mất nửa ký?
hàng đông lạnh chuyển tải giữa trưa nắng chang chang, đá tan nước nhỏ long tong dưới gầm.
điểm tái đặt hàng bằng nhu cầu trung bình nhân thời gian chờ cộng thêm phần dự trữ bảo hiểm.
mạng lưới kho vệ tinh đặt gần khu dân cư giúp giao trong hai giờ.
cô ấy mở tiệm bán đồ sơ sinh, hàng xách tay từ Nhật, bán tới đâu hết tới đó.
máy soi hành lý báo động vì có bình xịt, khách phải tháo tung va li ra.
chuột gặm thủng bao đậu, cứt chuột rơi vãi khắp nền, đối tác tới kiểm tra lắc đầu bỏ về.
đừng kê hàng trực tiếp lên nền, kê cao một tấc rưỡi và cách tường nửa mét cho thoáng.
đơn hàng sỉ ba trăm bộ ấm chén mà lò nung trục trặc, biết ăn nói làm sao với người ta.
phần mềm định tuyến gợi ý đi đường đê, tài xế lắc đầu bảo đê cấm tải rồi.
người mua lo nhất là tiền trao mà cháo không múc, nên cứ thu hộ cho chắc ăn.
lô vải thiều được chiếu xạ, làm mát nhanh xuống bốn độ rồi xếp vào túi khí quyển biến đổi.
dây chằng hàng mục, tới khúc cua gắt đứt phựt, ống thép tuột xuống lòng đường.
năm nay cước máy bay chở hoa tăng gấp rưỡi, nhà vườn Đà Lạt khóc ròng.
tôi đề nghị sàn gỡ bỏ gian hàng dùng trái phép hình ảnh và nhãn hiệu của cơ sở chúng tôi.
vừa bấm mua xong đã có người lạ gọi báo phí ship, tôi nghi lộ thông tin từ khâu nào đó.
xếp lớp hàng so le như xây gạch thì chồng cao mới vững.
thùng carton năm lớp sóng B chịu nén tốt hơn loại ba lớp nhưng giá nhỉnh hơn một phần tư.
bạn hàng dưới quê chỉ quen gọi điện, kêu họ vô mạng đặt là họ ngại.
mùi sơn mới trong kho ám vào trà, thử một ngụm là nhận ra ngay.
giữa trưa, cửa kho mở toang, hơi lạnh tuôn ra ngoài trắng mù như sương.
giao dịch ký quỹ giữ tiền người mua cho đến khi họ xác nhận đã nhận đủ hàng.
ông ngoại đòi mua cái radio trên mạng, con cháu đặt giúp, ổng ngóng từng ngày.
cước nội thành đồng giá mười tám ngàn, quá ba ký thì cộng thêm hai ngàn rưỡi mỗi ký.
xuồng chở dừa khô ghé bến lúc tờ mờ sáng, bốc vác chuyền tay nhau thoăn thoắt.
bộ phận chăm sóc đơn gọi từng khách xác nhận lại số nhà, ngõ, hẻm, xuyệt.
khăn giấy cồng kềnh mà nhẹ hều, chở một xe chưa đủ tiền dầu.
máy hàn miệng túi để nhiệt cao quá thì cháy xém, thấp quá thì bở, giật nhẹ là bung.
dữ liệu đo rung trên kiện hàng cho thấy đoạn đèo gây chấn động mạnh nhất, nhất là lúc phanh gấp.
hôm nào cúp điện thì đếm hàng bằng đèn pin, ghi vô mảnh bìa cứng.
hộp quà tết ruột thì ít mà giấy độn thì nhiều, người nhận mở ra cũng chạnh lòng.
tôi bán cây kiểng qua mạng, bầu đất hay vỡ, lá rụng lả tả khi tới tay khách.
vòng quay tồn kho chậm lại, vốn nằm chết trong đống linh kiện đời cũ.
đội xe ba gác giờ lắp thùng kín, sơn xanh, trông cũng ra dáng hãng vận tải.
khu vực cách ly hàng lỗi phải có vạch đỏ, bảng tên, không được để lẫn với hàng chờ xuất.
bia lên men trong thùng kín gặp nắng, nắp bật tanh tách như pháo tép.
người ta dùng xe lửa chở hàng nặng ra Bắc vì rẻ, chỉ tội hay trễ giờ.
hết hạn lưu kho mà không ai đến nhận thì bên giữ được quyền thanh lý theo hợp đồng.
gửi cua sống phải có rong ẩm, buộc dây lạt, khoét lỗ thông hơi kẻo ngộp chết.
vạch kẻ lối đi đã mờ, xe nâng với người đi bộ chen nhau, thót tim.
kỹ thuật gom hàng theo lô giúp một lượt đi nhặt đủ cho hai chục đơn nhỏ lẻ.
gửi kèm cái thiệp viết tay nhỏ nhỏ mà khách nhớ hoài, lần sau lại ghé.
mã giảm giá chỉ dùng một lần, không cộng dồn, không quy đổi thành tiền mặt.
kính cường lực nổ đôm đốp trong đêm hoá ra do kê lệch điểm tựa.
hồi xưa buôn chuyến, gánh hàng xén đi bộ từ chợ huyện này sang chợ huyện khác.
kho thuốc phải tách riêng khu biệt trữ, có khoá hai lớp và sổ theo dõi nhiệt độ ngày hai lần.
bên vận chuyển cho rằng lỗi đóng gói, bên bán bảo lỗi quăng quật, người mua đứng giữa chịu trận.
lúa chất trong bồn bị nóng ruột, thò tay vô sâu thấy hầm hập.
chiếc drone thử nghiệm thả túi máu xuống trạm y tế đảo trong vòng mười một phút.
hàng quá khổ phải xin giấy phép lưu hành đặc biệt và chạy sau chín giờ tối.
chúng tôi tính lắp băng tải con lăn nghiêng để thùng tự trượt từ gác xuống xe.
cái máy đóng đai xiết mạnh quá làm lõm cạnh thùng, xiết nhẹ thì tuột.
anh nào có mối xe ghép từ Vinh vô Biên Hoà chỉ giùm, hàng tui chừng bốn khối.
nông sản gom về trạm sơ chế, rửa sục khí, ráo nước, cân túi rồi mới lên kệ.
trễ hẹn giao hàng ba lần thì hệ thống tự trừ điểm uy tín của người bán.
kẹt xe trên cầu, mấy trăm phần cơm văn phòng nguội ngắt, công ty đối tác cắt hợp đồng.
nắng rọi xiên qua ô cửa trên cao, dãy kệ phía tây phai hết màu bao bì.
có nên thuê ngoài toàn bộ khâu hậu cần hay giữ lại đội xe nhà, ban giám đốc còn bàn tới bàn lui.
bột giặt hút ẩm chai cứng, khách phải lấy dao chọc mới xúc được.
mỗi lô chả cá kèm tem điện tử ghi giờ hấp, người hấp và nhiệt độ tâm sản phẩm.
thằng cháu phụ kho mê chơi game, dán nhầm địa chỉ, hàng Cà Mau chạy ngược lên Cao Bằng.
nghe tiếng xe ba bánh phành phạch là biết ông Sáu chở nước đá tới.
cơ quan hải quan áp dụng phân luồng xanh, vàng, đỏ theo mức độ rủi ro của tờ khai.
chợ phiên họp từ gà gáy, mặt trời lên một sào thì người ta đã lục tục gùi hàng về.
máy phân loại trái theo cân nặng gạt nhầm vì cảm biến dính nhựa mủ.
bảo hiểm hàng hoá không đền cho tổn thất do ẩm mốc tự nhiên, nhớ đọc kỹ điều khoản loại trừ.
hết hàng mà trang vẫn cho đặt, khách chuyển khoản xong mới được báo chờ nửa tháng.
đang giờ cao điểm mà máy quét cầm tay hết pin đồng loạt, cả tổ đứng nhìn nhau.
cái xe tải thùng bạt rách một đường, mưa tạt ướt sũng chồng nệm cao su.
người đóng thùng giỏi là người biết nhét cho đầy, nêm cho chặt mà không ép món nào.
xin lỗi quý khách, kiện hàng của mình đang bị giữ để kiểm tra an ninh tại kho sân bay.
trái sầu riêng cắt non bị sượng, thương lái bên kia trả nguyên xe.
mô phỏng cho thấy thêm một cửa bốc xếp sẽ giảm thời gian xe chờ từ bốn mươi xuống mười bảy phút.
bán hàng xuyên biên giới phải chú ý múi giờ, ngôn ngữ, thuế và thói quen xài cỡ số.
đồ thủ công mỗi món một khác, chụp một tấm hình đại diện là khách cứ đòi phải giống y.
dưới ánh đèn vàng vọt, mấy bà mẹ ngồi lựa tôm khô, tay thoăn thoắt miệng nói cười.
ai giữ chìa khoá kho số bốn thì mang ra gấp, xe đang nổ máy chờ ngoài cổng.
lớp lót chống tĩnh điện bị thủng, bo mạch chở tới nơi chết lâm sàng gần một phần mười.
xe chở rau đi suốt đêm không phủ bạt, sáng ra cải ngọt dập lá, úa vàng, bán tháo chẳng ai ngó.
kho ngoại quan ở cửa khẩu tính phí từng ngày, để quá ba tháng thì tiền lưu bãi ăn hết phần lãi.
bạn đóng gói giúp mình thật kín nhé, lần trước chai tinh dầu đổ ướt hết mấy quyển vở của con bé.
hệ thống quang học đo ba chiều của kiện hàng chạy trên băng chuyền, sai số chừng năm li, rồi tự tính cước.
khách đòi trả hàng vì bảo mùi da nồng quá, phơi gió cả tuần vẫn không dám mang đi làm.
chủ vựa trái cây ở Cái Bè xin hỏi loại phòng ủ chín nào để chuối vàng đều mà cuống vẫn xanh.
mấy đứa cộng tác viên đăng bài nhan nhản, khách bấm tim thì nhiều mà rút ví chẳng bao nhiêu.
người soát hàng cầm tờ phiếu, miệng lẩm nhẩm đếm, tay gạch từng dòng, sót đúng một thùng keo.
xe cẩu tự hành vươn cần nhấc cỗ máy tiện đặt êm ru xuống nền xưởng mới đổ.
chuyến phà cuối lúc tám giờ, lỡ là phải ngủ lại bến với nguyên xe gà con kêu chiêm chiếp.
nhà kho mái tôn trưa hè nóng như lò bánh mì, keo dán gỗ trong thùng phồng lên rồi đông đặc.
mình bán đồ handmade, mỗi lần đổi mã bưu điện là một lần hàng đi lạc, nản ghê.
quy trình đồng kiểm cho phép người mua mở gói xem bên ngoài, nhưng không được dùng thử hay bóc tem.
công ty vận tải gắn cảm biến áp suất lốp, bánh nào non hơi là tài xế thấy ngay trên bảng táp lô.
hôm rồi tàu mắc cạn ở cửa sông, hai nghìn tấn clinker phải chuyển sang sà lan giữa dòng nước xiết.
trang bán hàng lấy ảnh mạng, khách hỏi chất vải gì thì ấp a ấp úng trả lời vòng vo.
chi phí lưu kho một tấn hạt điều mỗi tháng gồm tiền mặt bằng, điện quạt, công đảo và hao hụt tự nhiên.
gạch men xếp đứng, lót rơm, buộc bốn góc thì đi đường xóc mấy cũng hiếm khi mẻ.
tui đâu có đặt món này, sao lại bắt tui trả tiền, chú coi kỹ lại tên người nhận giùm đi.
màn nước đá khô bốc khói nghi ngút trong thùng vắc xin, anh cán bộ y tế đeo găng dày mới dám thò tay.
để giảm chạy xe rỗng chiều về, nhóm sáng lập viết ứng dụng ghép hàng theo tuyến cho các nhà xe tỉnh lẻ.
cụ bà bán chổi đót nhờ cháu đăng lên mạng, ba hôm sau có người dưới phố đặt một lúc hai trăm cây.
ván sàn nhập về bị cong vênh do công ten nơ nằm phơi nắng ngoài bãi suốt mùa khô.
phần chênh giữa số thực tế và số trên máy phải giải trình bằng văn bản trước ngày mùng năm.
cậu bốc xếp quăng thùng có in hình ly rượu ngược chiều mũi tên, nghe loảng xoảng mà xót ruột.
gói hút ẩm bỏ thiếu nên lô giày da tới cảng Hamburg mốc trắng cả mũi lẫn gót.
lúc giảm giá nửa đêm, đơn ào ào đổ về, máy in nhiệt nóng ran, giấy tem hết sạch lúc nào chẳng biết.
nước mắm chở xe khách bị cấm vì đổ ra thì hôi cả khoang, muốn gửi phải bọc ba lớp.
bộ hồ sơ xuất khẩu thanh long gồm chứng thư kiểm dịch, mã vùng trồng, mã nhà đóng gói và kết quả dư lượng.
ông giám đốc cảng nói thẳng: không nạo vét luồng thì tàu lớn chẳng bao giờ ghé.
đã thanh toán bằng thẻ mà thầy giao hàng vẫn đòi thu tiền mặt, tôi phải mở lịch sử giao dịch cho coi.
hàng ký gửi bán chậm, màu sơn ngả cháo lòng, chủ tiệm gọi tới lấy về kẻo chật chỗ.
máy rút màng co thổi khí nóng làm chảy luôn nhãn nhựa trên thân chai giấm.
mô hình bán trước giao sau giúp nhà vườn biết chắc số ký cần hái, khỏi đổ bỏ cuối buổi.
chỗ này là đường cấm dừng, anh tài đậu lại dỡ hai thùng hàng là dính giấy phạt ngay.
cối xay cà phê gửi trả bảo hành ba lần vẫn kêu rèn rẹt, khách bức xúc đăng lên hội nhóm.
đường hàng không chặt cân từng lạng, nhà thơ gửi sách biếu mà trả cước muốn xỉu.
bồn chứa mật rỉ đường rò đáy, ruồi nhặng bu đen, nhân viên kho rắc vôi không xuể.
tôi cần thuê xe có bửng nâng để đưa tủ đông xuống tận nhà, nhà trong hẻm rộng chưa đầy hai mét.
hoá đơn giao nhận có chữ ký của bác bảo vệ mà bác ấy khăng khăng chưa hề thấy gói nào.
khi tồn kho của một mã xuống dưới ngưỡng, phần mềm tự phát lệnh mua gửi cho nhà cung cấp đã duyệt.
gạo đóng túi hút chân không để lâu bị vào hơi, mọt lúc nhúc bò ra mép túi.
người ta bán giấy vụn theo ký, còn tụi tui mua lại làm khay trứng thay cho nhựa xốp.
ngày lễ độc thân, bưu cục chất hàng tràn ra vỉa hè, phải căng bạt thức trắng trông.
bình gas mini, pin rời, sơn xịt đều thuộc nhóm cấm bay, phải tách riêng đi đường bộ.
anh em tài xế rỉ tai nhau chỗ nào có trạm cân, chỗ nào có quán cơm ngon mà rẻ.
cửa hàng tiện lợi đặt máy gọi hàng tự động, bánh mì ế chiều là giảm nửa giá cho khỏi đổ.
nền kho nứt chân chim, bánh xe nâng lọt khe là giật nẩy, chai lọ chạm nhau vỡ lách cách.
sáng kiến dùng thùng nhựa gập thay thùng giấy tiết kiệm được hơn trăm triệu mỗi quý cho trung tâm phân phối.
con tôm hùm đi máy bay phải bọc giấy báo ướt, đến nơi râu còn ngo ngoe mới được giá.
bà con xã đảo góp ý: sàn thì hay, nhưng mạng phập phù với tàu tuần hai chuyến thì bán cho ai.
hộp sữa chua xếp cạnh khô mực, lúc khách mở ra ngửi thấy mùi biển mặn chát.
chủ xưởng gốm đề nghị chúng tôi thiết kế khay lót bằng bột giấy ép khuôn, vừa khít từng dáng bình.
trung tâm khai thác bưu chính lắp mắt đọc sáu mặt, kiện hàng nằm úp hay nghiêng đều nhận được mã.
cháu ở tỉnh khác, muốn đặt mười ký nếp nương thì chuyển tiền trước hay nhận hàng rồi mới trả ạ?
quy định ghi rõ hàng lỗi do nhà sản xuất được đổi trong ba mươi ngày, chi phí hai chiều bên bán chịu.
ông anh chở hột vịt, dằn xóc quá, tới nơi lòng trắng lòng đỏ trộn nhau tèm lem.
đội kiểm kê xài bút dạ đánh dấu chéo lên từng thùng đã đếm, sót chỗ nào thấy ngay chỗ đó.
mã vạch hai chiều trên thẻ treo chứa luôn số lô, ngày may và tên tổ may.
cơn mưa trái mùa dột trúng dãy kệ sách giáo khoa, trang giấy dính bết, phơi quăn queo.
chàng trai bỏ phố về quê, dựng góc quay bếp củi, bán măng ớt mắc mật mà nuôi được cả bản.
hãng tàu đổi lịch cắt máng sớm một ngày, xe đầu kéo chạy hộc tốc vẫn không kịp hạ bãi.
lớp xốp bong bóng tốn kém và khó phân huỷ, có ai làm vật liệu chèn từ rơm hay bã mía chưa?
trước khi nhận xe hàng, thủ kho gõ thùng, ngửi mùi, rọi đèn coi có côn trùng sống hay không.
cước phí hiển thị lúc đặt là tạm tính, khi cân lại ở bưu cục thì chênh lên gần gấp đôi.
hệ thống kệ di động chạy trên ray dồn sát vào nhau, cần lối nào thì mở lối đó, tiết kiệm được nửa diện tích.
thùng cá nục ướp đá để quên ngoài bến, mắt cá đục ngầu, mang tái nhợt, ấn vào lõm thịt.
chị bán hàng online than đau lưng mỏi cổ vì ngồi gấp hộp giấy tới khuya.
cảng cạn gom hàng từ các khu công nghiệp rồi đưa xuống cảng biển bằng sà lan và đường sắt.
người dùng để lại bình luận: áo đẹp, đúng cỡ, giao lẹ, chỉ tội chỉ thừa lòng thòng.
nghe đồn sàn sắp tăng phí cố định, mấy chủ gian hàng nhỏ rục rịch kéo nhau về bán trên trang riêng.
kẹp chì số hiệu không khớp với tờ khai nên cả lô bị mở kiểm trăm phần trăm.
bốn bánh xe đẩy thì ba bánh quay, một bánh ì ra, đẩy thẳng mà nó cứ lượn qua trái.
tôi làm nem chua, muốn giao đi tỉnh trong ngày mà giữ được độ lạnh thì nên mua thùng gì, đá gì?
khoảng cách giữa hai dãy kệ phải đủ cho xe nâng quay đầu, thường là ba mét rưỡi trở lên.
vợ tôi mua máy hút sữa trên mạng, lực hút yếu xìu, gọi bảo hành thì thuê bao không liên lạc được.
khi quét thiếu một thùng, phần mềm không cho đóng chuyến, buộc người soát phải quay lại tìm.
kho phân bón bắt lửa cháy âm ỉ ba ngày, khói vàng khè, dân quanh vùng phải sơ tán.
thương hồ neo ghe ở ngã bảy, treo cây bẹo lủng lẳng trái khóm củ sắn để người mua nhìn từ xa.
nhân viên tư vấn gửi nhầm bảng giá sỉ cho khách lẻ, thế là bị ép bán lỗ cả chục đơn.
bộ phận thu mua so ba bảng chào giá, tính cả cước, thuế, hao hụt rồi mới chọn mối.
thuốc thú y gửi xe ôm không giữ lạnh, chích cho heo chẳng thấy tác dụng gì.
hẹn giao trong khoảng từ hai đến bốn giờ chiều mà tối mịt mới thấy bóng người gõ cửa.
xe điện ba bánh chạy êm, chui lọt hẻm nhỏ, mỗi lần sạc đi được chừng bảy chục cây.
đồ mây tre gặp hơi biển bị mốc lấm tấm, phải sấy lưu huỳnh lại trước khi đóng công.
bác thuỷ thủ già kể chuyện hàng rơi xuống biển trong bão, thùng giày trôi dạt tận bãi Cửa Việt.
phương thức ký gửi cho phép nhà cung cấp vẫn đứng tên chủ hàng tới lúc kệ quét mã bán ra.
đơn hoả tốc nội thành phải có người cầm máy trực, chứ để chuông reo mãi thì khách bấm huỷ.
cuộn tôn mạ kẽm nặng tám tấn kê trên nêm gỗ mục, lăn một cái là chết người.
ăn hàng giá rẻ chục lần mới thấm câu tiền nào của nấy các mẹ ạ.
lô tiêu đen đạt độ ẩm mười hai phẩy năm, dung trọng năm trăm năm mươi gam một lít, tạp chất dưới nửa phần trăm.
xưởng mộc gửi tủ đi xa phải tháo rời cánh, bọc góc bằng nhựa, dán sơ đồ ráp lên mặt trong.
`
